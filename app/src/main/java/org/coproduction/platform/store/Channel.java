package org.coproduction.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to what nodes tell one another over the database ({@code NOTIFY}), on a thread of its own. Where the connection breaks, or
 * whoever hears fails, it begins again.
 */
public final class Channel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);
    private static final int LISTEN_MS = 500;
    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(2);
    private static final Duration TO_END = Duration.ofSeconds(10);

    /** Whoever hears; never asked twice at once. */
    public interface Hearer {
        /** Listening begins, for the first time or again: what was told before may have been missed. */
        void begin();

        /** At least one notice. */
        void hear(List<String> notices);

        /** Each twenty seconds. */
        void beat();
    }

    private final String name;
    private final DataSource database;
    private final Hearer hearer;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;

    private Channel(String name, DataSource database, Hearer hearer) {
        this.name = name;
        this.database = database;
        this.hearer = hearer;
        this.thread = Thread.ofPlatform().daemon().name("listens to " + name).unstarted(this::run);
    }

    /** @param name a plain word */
    public static Channel open(String name, DataSource database, Hearer hearer) {
        Channel channel = new Channel(name, database, hearer);
        channel.thread.start();
        return channel;
    }

    private void run() {
        while (stop.getCount() > 0) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(true);
                try (Statement listen = connection.createStatement()) {
                    listen.execute("LISTEN " + name);
                }
                hearer.begin();
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException e) {
                if (stop.getCount() > 0) LOG.warn("Nothing is heard of {} from the database; trying again", name, e);
                pause();
            }
        }
    }

    private void hear(PGConnection database) throws SQLException {
        long beaten = System.nanoTime();
        while (stop.getCount() > 0) {
            PGNotification[] told = database.getNotifications(LISTEN_MS);
            if (told.length > 0)
                hearer.hear(Stream.of(told).map(PGNotification::getParameter).toList());
            if (System.nanoTime() - beaten < BEAT.toNanos()) continue;
            hearer.beat();
            beaten = System.nanoTime();
        }
    }

    private void pause() {
        try {
            if (stop.await(AFTER_A_FAULT.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing more is heard; what is being heard goes on, and may fail without a word. */
    public void end() {
        stop.countDown();
    }

    /** Waits until whoever hears has heard to the end, for ten seconds at most. */
    @Override
    public void close() {
        end();
        try {
            thread.join(TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
