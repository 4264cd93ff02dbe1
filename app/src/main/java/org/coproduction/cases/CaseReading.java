package org.coproduction.cases;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in one thread and checks its cases in others, a bounded number of cases ahead of whoever takes them. They come
 * in the order of the file.
 */
final class CaseReading implements AutoCloseable {
    private static final int AT_ONCE = 16;
    private static final int AHEAD = 4;
    private static final CompletableFuture<List<Checked>> END = CompletableFuture.completedFuture(List.of());

    private final BlockingQueue<CompletableFuture<List<Checked>>> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Deque<Checked> taken = new ArrayDeque<>();
    private final Faults faults = new Faults();
    private final Faults ofFile = new Faults();
    private final CaseRules rules;
    private final Counted file;
    private final Thread reader;
    private final ExecutorService checkers;
    private volatile boolean enough;

    private record Checked(IncomingRow row, Faults faults) {}

    private CaseReading(InputStream file, CaseRules rules) {
        this.file = new Counted(file);
        this.rules = rules;
        this.reader = Thread.ofPlatform().daemon().name("case-reading").unstarted(this::read);
        this.checkers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("case-checking-", 1).factory());
    }

    static CaseReading start(InputStream file, CaseRules rules) {
        CaseReading reading = new CaseReading(file, rules);
        reading.reader.start();
        return reading;
    }

    /** Null after the last one. */
    @Nullable
    IncomingRow next() {
        if (taken.isEmpty()) taken.addAll(some());
        Checked next = taken.poll();
        faults.add(next == null ? ofFile : next.faults());
        enough |= faults.full();
        return next == null ? null : next.row();
    }

    private List<Checked> some() {
        try {
            return ready.take().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        } catch (CompletionException e) {
            throw new IllegalStateException("the file could not be read", e.getCause());
        }
    }

    /** Complete once {@link #next} has given null. */
    Faults faults() {
        return faults;
    }

    long bytes() {
        return file.count;
    }

    @Override
    public void close() {
        reader.interrupt();
        checkers.shutdownNow();
    }

    private void read() {
        List<CaseNode> some = new ArrayList<>(AT_ONCE);
        try {
            CaseFile.read(
                    file,
                    given -> {
                        some.add(given);
                        return some.size() < AT_ONCE || hand(some);
                    },
                    ofFile);
            hand(some);
            offer(END);
        } catch (IOException | RuntimeException | Error e) {
            offer(CompletableFuture.failedFuture(e));
        }
    }

    /** Whether more are wanted. */
    private boolean hand(List<CaseNode> some) {
        if (enough) return false;
        List<CaseNode> handed = List.copyOf(some);
        some.clear();
        if (handed.isEmpty()) return true;
        return offer(CompletableFuture.supplyAsync(
                () -> handed.stream().map(this::checked).toList(), checkers));
    }

    private Checked checked(CaseNode given) {
        Faults found = new Faults();
        rules.check(given, found);
        if (found.any()) return new Checked(IncomingRow.of(given.position(), given.slug()), found);
        CaseText text = CaseJson.read(given.json());
        return new Checked(IncomingRow.of(given.position(), text, CaseJson.write(text)), found);
    }

    private boolean offer(CompletableFuture<List<Checked>> some) {
        try {
            ready.put(some);
            return true;
        } catch (InterruptedException nobodyTakes) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class Counted extends FilterInputStream {
        private volatile long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) add(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            if (read > 0) add(read);
            return read;
        }

        /** Only the reading thread counts. */
        private void add(int more) {
            long now = count;
            count = now + more;
        }
    }
}
