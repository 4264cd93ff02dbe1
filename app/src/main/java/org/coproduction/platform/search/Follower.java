package org.coproduction.platform.search;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.coproduction.platform.limits.Rush;
import org.coproduction.platform.store.Channel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps this node's index up to date: refreshes it when the database says that something changed, and now and then. */
@Component
class Follower implements SmartLifecycle, Channel.Hearer {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int REST = 3;
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);

    private final SearchIndex index;
    private final ChangeLog log;
    private final DataSource database;
    private final Rush rush;
    private final Duration patience;
    private final boolean follows;
    private final CountDownLatch whole = new CountDownLatch(1);
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Channel changes;

    /**
     * @param patience how long the start waits for a first index before the site opens with a part of it
     * @param follows false in a command that only writes: the server has the index
     */
    Follower(
            SearchIndex index,
            ChangeLog log,
            DataSource database,
            Rush rush,
            @Value("${commons.index-patience:3s}") Duration patience,
            @Value("${commons.index-follows:true}") boolean follows) {
        this.index = index;
        this.log = log;
        this.database = database;
        this.rush = rush;
        this.patience = patience;
        this.follows = follows;
    }

    /** After the starter content is loaded. */
    @EventListener(ApplicationReadyEvent.class)
    void follow() throws InterruptedException {
        if (!follows) return;
        changes = Channel.open("index_changes", database, this);
        if (!whole.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.info("The search index is being built; until it is whole, lists show a part and say so");
        }
    }

    @Override
    public void begin() {
        log.prune(SearchIndex.DAYS_KEPT);
        beat();
    }

    /**
     * What changes again and again while it rests, as a lively debate does, is read once; and whoever waits for a page goes first.
     */
    @Override
    public void hear(List<String> notices) {
        rush.letPass(LONGEST_REST);
        long begun = System.nanoTime();
        beat();
        pause(rest(Duration.ofNanos(System.nanoTime() - begun)));
    }

    /** So much longer than it worked, that whoever reads and writes has most of the processors; nobody waits long to be found. */
    static Duration rest(Duration worked) {
        Duration rest = worked.multipliedBy(REST);
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    private void pause(Duration rest) {
        try {
            if (stop.await(rest.toNanos(), TimeUnit.NANOSECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void beat() {
        index.refresh();
        whole.countDown();
    }

    @Override
    public void start() {
        // Following begins once the application is ready.
    }

    @Override
    public void stop() {
        stop.countDown();
        Channel open = changes;
        if (open != null) open.end();
        index.stop();
        if (open != null) open.close();
    }

    @Override
    public boolean isRunning() {
        return stop.getCount() > 0;
    }
}
