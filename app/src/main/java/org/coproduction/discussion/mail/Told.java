package org.coproduction.discussion.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody is to be told of by mail. */
sealed interface Told {
    long notice();

    UUID person();

    /**
     * @param author null for a former member
     * @param voice as whom they speak, as a key
     * @param language of the text, as a tag
     * @param open whether it can be answered
     */
    record OfPost(
            long notice,
            UUID person,
            long debate,
            long post,
            int number,
            String title,
            @Nullable UUID author,
            String voice,
            String text,
            String language,
            boolean open)
            implements Told {}

    /** Something that happened to what they follow. */
    record OfHappening(long notice, UUID person, long happening, String kind, String title, String address)
            implements Told {}
}
