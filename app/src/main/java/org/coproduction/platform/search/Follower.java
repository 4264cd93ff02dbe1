package org.coproduction.platform.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps this node's index up to date: refreshes it when the database says that something changed, and now and then. */
@Component
class Follower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int LISTEN_MS = 500;
    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(20);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(2);

    private final SearchIndex index;
    private final ChangeLog log;
    private final DataSource database;
    private final Duration patience;
    private final boolean follows;
    private final CountDownLatch whole = new CountDownLatch(1);
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;

    /**
     * @param patience how long the start waits for a first index before the site opens with a part of it
     * @param follows false in a command that only writes: the server has the index
     */
    Follower(
            SearchIndex index,
            ChangeLog log,
            DataSource database,
            @Value("${commons.index-patience:3s}") Duration patience,
            @Value("${commons.index-follows:true}") boolean follows) {
        this.index = index;
        this.log = log;
        this.database = database;
        this.patience = patience;
        this.follows = follows;
    }

    /** After the starter content is loaded. */
    @EventListener(ApplicationReadyEvent.class)
    void follow() throws InterruptedException {
        if (!follows) return;
        thread = Thread.ofPlatform().daemon().name("index-follower").start(this::run);
        if (!whole.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.info("The search index is being built; until it is whole, lists show a part and say so");
        }
    }

    @Override
    public void start() {
        // Following begins once the application is ready.
    }

    @Override
    public void stop() {
        stop.countDown();
        index.stop();
        Thread running = thread;
        if (running == null) return;
        try {
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stop.getCount() > 0;
    }

    private void run() {
        while (stop.getCount() > 0) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(true);
                try (Statement listen = connection.createStatement()) {
                    listen.execute("LISTEN index_changes");
                }
                log.prune(SearchIndex.DAYS_KEPT);
                refreshWhenTold(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException e) {
                if (stop.getCount() > 0) LOG.warn("The search index cannot follow the database; trying again", e);
                pause();
            }
        }
    }

    private void refreshWhenTold(PGConnection notices) throws SQLException {
        long last = refresh();
        while (stop.getCount() > 0) {
            boolean told = notices.getNotifications(LISTEN_MS).length > 0;
            if (told || System.nanoTime() - last > AT_LEAST_EVERY.toNanos()) last = refresh();
        }
    }

    private long refresh() {
        index.refresh();
        whole.countDown();
        return System.nanoTime();
    }

    private void pause() {
        try {
            if (stop.await(AFTER_A_FAULT.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
