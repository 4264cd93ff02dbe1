package org.coproduction.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cases that were published together.
 *
 * @param editor their name as it was then
 * @param origin name of the file that they came in
 * @param created cases that were new
 * @param changed cases that got another version
 * @param unchanged cases that said the same already
 */
public record Batch(
        UUID id,
        String editor,
        String origin,
        String message,
        Instant publishedAt,
        @Nullable Instant undoneAt,
        int created,
        int changed,
        int unchanged) {
    public boolean isUndone() {
        return undoneAt != null;
    }
}
