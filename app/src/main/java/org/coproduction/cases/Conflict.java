package org.coproduction.cases;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Two people changed the same thing in two ways.
 *
 * @param key names it for a {@link Choice}: {@code summary}, {@code strategies/2}
 * @param field of the case
 * @param base what it was; null where it was not there
 * @param mine null where it was taken out
 * @param theirs null where it was taken out
 */
public record Conflict(
        String key,
        String field,
        @Nullable JsonNode base,
        @Nullable JsonNode mine,
        @Nullable JsonNode theirs) {

    /** Which of two changes stays. */
    public enum Choice {
        MINE,
        THEIRS;

        public String key() {
            return this == MINE ? "mine" : "theirs";
        }
    }
}
