package org.coproduction.cases;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads and checks a file in a thread of its own, a bounded number of cases ahead of whoever takes them. */
final class CaseReading implements AutoCloseable {
    private static final int AHEAD = 64;
    private static final IncomingRow END = new IncomingRow(new byte[0]);

    private final BlockingQueue<IncomingRow> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Faults faults = new Faults();
    private final CaseRules rules;
    private final Counted file;
    private final Thread reader;
    private volatile @Nullable Throwable broken;

    private CaseReading(InputStream file, CaseRules rules) {
        this.file = new Counted(file);
        this.rules = rules;
        this.reader = Thread.ofVirtual().name("case-reading").unstarted(this::read);
    }

    static CaseReading start(InputStream file, CaseRules rules) {
        CaseReading reading = new CaseReading(file, rules);
        reading.reader.start();
        return reading;
    }

    /** Null after the last one. */
    @Nullable
    IncomingRow next() {
        try {
            IncomingRow row = ready.take();
            if (row != END) return row;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        }
        Throwable failure = broken;
        if (failure != null) throw new IllegalStateException("the file could not be read", failure);
        return null;
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
    }

    private void read() {
        try {
            CaseFile.read(file, this::take, faults);
        } catch (IOException | RuntimeException | Error e) {
            broken = e;
        }
        offer(END);
    }

    private boolean take(CaseNode given) {
        int before = faults.count();
        rules.check(given, faults);
        if (faults.count() > before) {
            offer(IncomingRow.of(given.position(), given.slug()));
        } else {
            CaseText text = CaseJson.read(given.json());
            offer(IncomingRow.of(given.position(), text, CaseJson.write(text)));
        }
        return !faults.full() && !Thread.currentThread().isInterrupted();
    }

    private void offer(IncomingRow row) {
        try {
            ready.put(row);
        } catch (InterruptedException nobodyTakes) {
            Thread.currentThread().interrupt();
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
