package org.coproduction.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** How far an import has come: a bar on a terminal, a line now and then elsewhere. */
final class Progress {
    private static final int WIDTH = 30;
    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long LOG_NANOS = 10_000_000_000L;

    private final long size;
    private final String things;
    private final PrintWriter out;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private long told = start;

    /** @param things what is counted: {@code cases} */
    Progress(long size, String things, boolean terminal, PrintWriter out) {
        this.size = size;
        this.things = things;
        this.terminal = terminal;
        this.out = out;
    }

    /** After so many bytes and things. */
    void reached(long bytes, int count) {
        long now = System.nanoTime();
        if (now - told < (terminal ? TERMINAL_NANOS : LOG_NANOS)) return;
        told = now;
        double share = size == 0 ? 1 : Math.min(1, bytes / (double) size);
        String line = String.format(
                Locale.ROOT,
                "%3.0f %%, %,d %s, %,.0f a second",
                100 * share,
                count,
                things,
                count / ((now - start) / 1e9));
        if (terminal) {
            int full = (int) (WIDTH * share);
            out.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + line + "\033[K");
        } else {
            out.println(line);
        }
        out.flush();
    }

    void end() {
        if (!terminal) return;
        out.print("\r\033[K");
        out.flush();
    }
}
