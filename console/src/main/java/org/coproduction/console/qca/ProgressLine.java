package org.coproduction.console.qca;

import java.io.PrintWriter;
import org.coproduction.console.Output;
import org.coproduction.qca.Progress;

/** How far a search has come: one living line on a terminal, nothing elsewhere. */
final class ProgressLine implements Progress {
    private static final long NANOS = 200_000_000L;

    private final PrintWriter err;
    private final boolean watched;
    private long told = System.nanoTime();
    private boolean shown;

    private ProgressLine(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    static ProgressLine of(Output output) {
        return new ProgressLine(output.err(), output.terminal().watched());
    }

    @Override
    public void report(Stage stage, long found) {
        tell(
                found,
                switch (stage) {
                    case PRIMES -> "prime implicants";
                    case MODELS -> "models";
                    case NECESSARY_SETS -> "candidates for necessary sets";
                });
    }

    /** So many of these. */
    void tell(long found, String what) {
        long now = System.nanoTime();
        if (!watched || now - told < NANOS) return;
        told = now;
        shown = true;
        err.print("\r" + found + " " + what + " … (Ctrl-C ends the search and prints what was found)\033[K");
        err.flush();
    }

    void end() {
        if (!shown) return;
        err.print("\r\033[K");
        err.flush();
    }
}
