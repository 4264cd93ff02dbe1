package org.coproduction.people;

import java.time.Instant;
import org.coproduction.platform.web.Allowed.Who;
import org.jspecify.annotations.Nullable;

/** Something that waits for editors. A room in which they decide on something is a bean of this. */
public interface EditorsQueue extends Worklist {
    /** Completes the words {@code editors.waiting.} and {@code editors.queue.}: {@code corrections}. */
    String key();

    Waiting waiting();

    @Override
    default Who who() {
        return Who.EDITOR;
    }

    @Override
    default String words() {
        return "editors.queue." + key();
    }

    @Override
    default Standing standing() {
        Waiting waiting = waiting();
        return new Standing(waiting.count(), waiting.oldest());
    }

    /**
     * @param oldest since when the first of them waits, or null where there is none
     * @param newest since when the last of them does
     */
    record Waiting(
            int count, @Nullable Instant oldest, @Nullable Instant newest) {}
}
