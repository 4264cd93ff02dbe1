package org.coproduction.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;

/** Turns a stream of records into documents on all processors, with few of them in memory at a time. */
final class Filling implements Consumer<Indexed>, AutoCloseable {
    private static final int BATCH = 100;

    private final IndexWriter writer;
    private final boolean replace;
    private final int workers = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool;
    private final Semaphore room = new Semaphore(4 * workers);
    private final List<CompletableFuture<Void>> running = new ArrayList<>();
    private List<Indexed> batch = new ArrayList<>();

    /** @param replace false where the index is known to be empty, which is faster */
    Filling(IndexWriter writer, boolean replace) {
        this.writer = writer;
        this.replace = replace;
        this.pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().name("index-", 1).factory());
    }

    @Override
    public void accept(Indexed indexed) {
        batch.add(indexed);
        if (batch.size() == BATCH) hand();
    }

    /** Returns when all is written, with the first fault if there was one. */
    @Override
    public void close() {
        try (pool) {
            if (!batch.isEmpty()) hand();
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private void hand() {
        List<Indexed> records = batch;
        batch = new ArrayList<>();
        room.acquireUninterruptibly();
        running.removeIf(done -> done.isDone() && !done.isCompletedExceptionally());
        running.add(CompletableFuture.runAsync(() -> write(records), pool).whenComplete((ok, fault) -> room.release()));
    }

    private void write(List<Indexed> records) {
        try {
            for (Indexed indexed : records) {
                if (replace) writer.updateDocument(Fields.id(indexed.kind(), indexed.key()), Fields.of(indexed));
                else writer.addDocument(Fields.of(indexed));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
