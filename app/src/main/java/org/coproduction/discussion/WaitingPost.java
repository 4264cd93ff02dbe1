package org.coproduction.discussion;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a new member wrote, while it waits for an editor.
 *
 * @param debate which it answers; null where it begins one
 * @param title of the debate that it answers or begins
 * @param space who will read the debate that it begins; null where it answers one
 */
public record WaitingPost(
        long id,
        UUID author,
        @Nullable Long debate,
        String title,
        @Nullable Space space,
        PostText text,
        Why why,
        Instant sentAt) {
    /** By which rule it waits. */
    public enum Why {
        FIRST,
        LINKS,
        AGAIN;

        static Why of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public long days() {
        return Duration.between(sentAt, Instant.now()).toDays();
    }
}
