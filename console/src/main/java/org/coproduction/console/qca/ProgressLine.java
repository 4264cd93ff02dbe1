package org.coproduction.console.qca;

import java.io.PrintWriter;
import org.coproduction.qca.Progress;

/** How far a search has come: one living line on a terminal. */
final class ProgressLine implements Progress {
    private static final long NANOS = 200_000_000L;

    private final PrintWriter err;
    private long told = System.nanoTime();
    private boolean shown;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void report(Stage stage, long found) {
        long now = System.nanoTime();
        if (now - told < NANOS) return;
        told = now;
        shown = true;
        String what = switch (stage) {
            case PRIMES -> "prime implicants";
            case MODELS -> "models";
        };
        err.print("\r" + found + " " + what + " … (Ctrl-C ends the search and prints what was found)\033[K");
        err.flush();
    }

    void end() {
        if (!shown) return;
        err.print("\r\033[K");
        err.flush();
    }
}
