package org.coproduction.bench.load;

import java.time.Duration;

/** The time in which requests count, in {@link System#nanoTime}. */
public record Window(long opens, long closes) {
    public static Window of(Duration length) {
        long opens = System.nanoTime();
        return new Window(opens, opens + length.toNanos());
    }

    public boolean over() {
        return System.nanoTime() - closes >= 0;
    }

    public double seconds() {
        return (closes - opens) / 1e9;
    }
}
