package org.coproduction.cases.downloads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Works on some cases at once and hands on what comes of them in their order, in memory that stays as it is. */
final class Together {
    private static final int AT_ONCE = 32;

    private Together() {}

    @FunctionalInterface
    interface Taker<T> {
        void take(T made) throws IOException;
    }

    /** @param work on one case, by any thread: to read its text takes most of the time of a download */
    static <T> void each(CaseStream cases, Function<SavedCase.Stored, T> work, Taker<T> taker) throws IOException {
        List<SavedCase.Stored> waiting = new ArrayList<>(AT_ONCE);
        cases.each(stored -> {
            waiting.add(stored);
            if (waiting.size() == AT_ONCE) handOn(waiting, work, taker);
        });
        handOn(waiting, work, taker);
    }

    private static <T> void handOn(List<SavedCase.Stored> waiting, Function<SavedCase.Stored, T> work, Taker<T> taker)
            throws IOException {
        for (T made : waiting.parallelStream().map(work).toList()) taker.take(made);
        waiting.clear();
    }
}
