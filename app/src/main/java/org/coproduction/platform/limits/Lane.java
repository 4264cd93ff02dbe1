package org.coproduction.platform.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where costly requests of crawlers go one after the other, and few of them wait. */
final class Lane {
    private static final int WAITING = 64;

    private final Semaphore turns;
    private final Semaphore places;

    Lane(int width) {
        this.turns = new Semaphore(width, true);
        this.places = new Semaphore(width + WAITING);
    }

    /** @return false where the turn did not come in time; else {@link #leave} must follow */
    boolean enter(Duration patience) {
        if (!places.tryAcquire()) return false;
        boolean turn = false;
        try {
            turn = turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!turn) places.release();
        }
        return turn;
    }

    void leave() {
        turns.release();
        places.release();
    }
}
