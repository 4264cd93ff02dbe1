package org.coproduction.bench.load;

import java.time.Duration;

/** The time in which requests count, after one in which they only warm things up. In {@link System#nanoTime}. */
public record Window(long opens, long closes) {
    public static Window after(Duration warmUp, Duration measured) {
        long opens = System.nanoTime() + warmUp.toNanos();
        return new Window(opens, opens + measured.toNanos());
    }

    boolean over() {
        return System.nanoTime() - closes >= 0;
    }

    boolean counts(long begun) {
        return begun - opens >= 0 && begun - closes < 0;
    }

    double seconds() {
        return (closes - opens) / 1e9;
    }

    /** Waits for the window to open. */
    public void awaitOpening() throws InterruptedException {
        Pause.nanos(opens - System.nanoTime());
    }
}
