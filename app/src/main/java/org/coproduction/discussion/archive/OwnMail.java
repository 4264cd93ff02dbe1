package org.coproduction.discussion.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail of an archive that came from a member's address.
 *
 * @param title of the debate in which it stands
 * @param name as it is signed; null for a former member
 * @param mine what the member said; null where they said nothing yet
 */
public record OwnMail(
        long post,
        int number,
        String title,
        String language,
        String list,
        @Nullable String name,
        Instant writtenAt,
        @Nullable Boolean mine) {
    public String address() {
        return "/discussion/posts/" + post;
    }

    public boolean taken() {
        return Boolean.TRUE.equals(mine);
    }
}
