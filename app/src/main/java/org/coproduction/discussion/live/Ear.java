package org.coproduction.discussion.live;

import java.util.List;
import javax.sql.DataSource;
import org.coproduction.platform.store.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listens to the database for what any node announces. What is missed while it cannot be reached is seen on the next page. */
@Component
class Ear implements SmartLifecycle, Channel.Hearer {
    private final PassingOn passingOn;
    private final Listeners listeners;
    private final DataSource database;
    private final boolean wanted;
    private volatile boolean stopped;
    private @Nullable Channel announcements;

    /** @param wanted false in a command beside the server, which has no readers */
    Ear(
            PassingOn passingOn,
            Listeners listeners,
            DataSource database,
            @Value("${commons.index-follows:true}") boolean wanted) {
        this.passingOn = passingOn;
        this.listeners = listeners;
        this.database = database;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() {
        if (wanted) announcements = Channel.open(Announcements.CHANNEL, database, this);
    }

    @Override
    public void begin() {
        passingOn.beat();
    }

    @Override
    public void hear(List<String> notices) {
        notices.forEach(notice -> passingOn.tell(News.of(notice)));
    }

    @Override
    public void beat() {
        passingOn.beat();
    }

    @Override
    public void start() {
        // Listening begins once the application is ready.
    }

    /** Before the web server, which would wait for open lines. */
    @Override
    public void stop() {
        stopped = true;
        listeners.close();
        Channel open = announcements;
        if (open != null) open.close();
    }

    @Override
    public boolean isRunning() {
        return !stopped;
    }
}
