package org.coproduction.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work that ends as after an error when the program is told to stop (Ctrl-C, SIGTERM); only then the program ends. */
final class Stopping {
    private static final int PATIENCE_SECONDS = 90;

    private Stopping() {}

    static <T> T cleanly(Callable<T> work) throws Exception {
        Thread worker = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Thread stop = new Thread(() -> {
            worker.interrupt();
            await(ended);
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return work.call();
        } finally {
            ended.countDown();
            forget(stop);
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException stoppingAlready) {
            // it is that hook which waits for us
        }
    }
}
