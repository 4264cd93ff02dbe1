package org.coproduction.platform.store;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether the embedded PostgreSQL is still there, and has it started again where it was killed. */
final class PostgresWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);

    private final EmbeddedPostgres watched;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    PostgresWatch(EmbeddedPostgres watched) {
        this.watched = watched;
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            watched.startAgainIfGone();
        } catch (IOException | CannotStart e) {
            LOG.error("PostgreSQL does not start again; the next try follows", e);
        }
    }

    /** Returns when a start that is under way has ended, so that who stops the server then stops it for good. */
    @Override
    public void close() {
        clock.close();
    }
}
