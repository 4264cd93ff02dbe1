package org.coproduction.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that waits for editors. A room in which they decide on something is a bean of this. */
public interface EditorsQueue {
    /** Completes the words {@code editors.waiting.}: {@code corrections}. */
    String key();

    /** Where they decide on it. */
    String address();

    Waiting waiting();

    /**
     * @param oldest since when the first of them waits, or null where there is none
     * @param newest since when the last of them does
     */
    record Waiting(
            int count, @Nullable Instant oldest, @Nullable Instant newest) {}
}
