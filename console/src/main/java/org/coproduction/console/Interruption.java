package org.coproduction.console;

/**
 * What Ctrl-C does: the search ends, and what it found is printed. A search that does not end within the patience is left where it is.
 */
final class Interruption {
    private static final long PATIENCE_MILLIS = 20_000;

    private final Thread worker;
    private volatile boolean begun;
    private volatile boolean finished;

    private Interruption(Thread worker) {
        this.worker = worker;
    }

    /** From now on Ctrl-C interrupts this thread. */
    static Interruption of(Thread worker) {
        Interruption interruption = new Interruption(worker);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "stop"));
        return interruption;
    }

    private void stop() {
        if (finished) return;
        begun = true;
        worker.interrupt();
        try {
            worker.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the program with this exit code; after Ctrl-C it ends by itself. */
    void end(int status) {
        if (begun) return;
        finished = true;
        if (status != 0) System.exit(status);
    }
}
