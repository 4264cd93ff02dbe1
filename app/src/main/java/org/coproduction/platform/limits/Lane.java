package org.coproduction.platform.limits;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where costly requests of crawlers go one after the other, and few of them wait. After each the track rests some times as
 * long as it was used: however many crawlers come, they have no more than a fixed share of the processors.
 */
final class Lane {
    private static final int WAITING = 64;
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(1);

    private final int rest;
    private final BlockingQueue<Track> tracks;
    private final Semaphore places;

    /** @param rest how many times as long as it was used a track rests */
    Lane(int width, int rest) {
        this.rest = rest;
        this.tracks = new ArrayBlockingQueue<>(width, true);
        for (int i = 0; i < width; i++) tracks.add(new Track(System.nanoTime()));
        this.places = new Semaphore(width + WAITING);
    }

    private record Track(long freeAt) {}

    /** A track in use since then. */
    record Turn(long begun) {}

    /** @return null where the turn did not come in time; else {@link #leave} must follow */
    @Nullable
    Turn enter(Duration patience) {
        if (!places.tryAcquire()) return null;
        Turn turn = null;
        try {
            turn = turn(System.nanoTime() + patience.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (turn == null) places.release();
        }
        return turn;
    }

    void leave(Turn turn) {
        long now = System.nanoTime();
        tracks.add(new Track(now + Math.min(rest * (now - turn.begun()), LONGEST_REST)));
        places.release();
    }

    private @Nullable Turn turn(long latest) throws InterruptedException {
        Track track = tracks.poll(Math.max(0, latest - System.nanoTime()), TimeUnit.NANOSECONDS);
        if (track == null) return null;
        boolean taken = false;
        try {
            if (track.freeAt() - latest > 0) return null;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, track.freeAt() - System.nanoTime()));
            taken = true;
            return new Turn(System.nanoTime());
        } finally {
            if (!taken) tracks.add(track);
        }
    }
}
