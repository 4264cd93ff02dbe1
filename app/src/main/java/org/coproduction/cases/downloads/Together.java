package org.coproduction.cases.downloads;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Works on some cases at once while others are read, and hands on what comes of them in their order, in memory that stays as it is. */
final class Together<T> {
    private static final int CASES_OF_A_TASK = 32;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("cases-", 1).factory());

    private final Function<SavedCase.Stored, T> work;
    private final Taker<T> taker;
    private final Queue<CompletableFuture<List<T>>> underWay = new ArrayDeque<>();
    private List<SavedCase.Stored> waiting = new ArrayList<>(CASES_OF_A_TASK);

    private Together(Function<SavedCase.Stored, T> work, Taker<T> taker) {
        this.work = work;
        this.taker = taker;
    }

    @FunctionalInterface
    interface Taker<T> {
        void take(T made) throws IOException;
    }

    /** @param work on one case, by any thread: to read its text takes most of the time of a download */
    static <T> void each(CaseStream cases, Function<SavedCase.Stored, T> work, Taker<T> taker) throws IOException {
        Together<T> together = new Together<>(work, taker);
        cases.each(together::add);
        together.begin();
        while (!together.underWay.isEmpty()) together.handOn();
    }

    private void add(SavedCase.Stored stored) throws IOException {
        waiting.add(stored);
        if (waiting.size() < CASES_OF_A_TASK) return;
        begin();
        while (underWay.size() > THREADS + 1) handOn();
    }

    private void begin() {
        List<SavedCase.Stored> these = waiting;
        underWay.add(
                CompletableFuture.supplyAsync(() -> these.stream().map(work).toList(), WORKERS));
        waiting = new ArrayList<>(CASES_OF_A_TASK);
    }

    private void handOn() throws IOException {
        try {
            for (T made : underWay.remove().join()) taker.take(made);
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }
}
