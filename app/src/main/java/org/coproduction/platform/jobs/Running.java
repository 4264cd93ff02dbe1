package org.coproduction.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does what is due, in this node; what a node had begun when it died is begun again by another. */
@Component
class Running implements SmartLifecycle {
    private static final int AT_ONCE = 4;
    /** After as many heartbeats that did not come a node is taken for dead, and others begin its jobs again. */
    private static final int MISSED = 6;

    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private final DataSource database;
    private final ObjectProvider<Task<?>> tasks;
    private final boolean wanted;
    private final Duration every;
    private final Duration heartbeat;
    private volatile @Nullable Scheduler scheduler;

    /**
     * @param wanted false in a command beside the server, which leaves its jobs to it
     * @param every how often to look for jobs that are due
     * @param heartbeat how often to tell other nodes that what was begun here goes on
     */
    Running(
            DataSource database,
            ObjectProvider<Task<?>> tasks,
            @Value("${commons.jobs:true}") boolean wanted,
            @Value("${commons.jobs-every:2s}") Duration every,
            @Value("${commons.jobs-heartbeat:10s}") Duration heartbeat) {
        this.database = database;
        this.tasks = tasks;
        this.wanted = wanted;
        this.every = every;
        this.heartbeat = heartbeat;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!wanted) return;
        Scheduler built = with(tasks.orderedStream().toList())
                .serializer(new PlainText())
                .enablePriority()
                .threads(AT_ONCE)
                .pollingInterval(every)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(LAST_WAIT)
                .build();
        built.start();
        scheduler = built;
    }

    private SchedulerBuilder with(List<Task<?>> all) {
        return Scheduler.create(
                        database,
                        all.stream()
                                .filter(task -> !(task instanceof RecurringTask))
                                .toList())
                .startTasks(all.stream()
                        .filter(RecurringTask.class::isInstance)
                        .<RecurringTask<?>>map(RecurringTask.class::cast)
                        .toList());
    }

    @Override
    public void start() {
        // Jobs begin once the application is ready.
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        if (running != null) running.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
