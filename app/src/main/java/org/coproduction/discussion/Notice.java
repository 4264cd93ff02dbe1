package org.coproduction.discussion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a member was told of. */
public sealed interface Notice {
    String title();

    String language();

    Instant at();

    @Nullable
    Instant seenAt();

    /** @param author null for a former member */
    record OfPost(
            long post,
            String reason,
            String title,
            String language,
            @Nullable UUID author,
            Instant at,
            @Nullable Instant seenAt)
            implements Notice {}

    record OfHappening(
            long happening,
            String kind,
            String title,
            String language,
            Instant at,
            @Nullable Instant seenAt) implements Notice {}
}
