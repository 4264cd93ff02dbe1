package org.coproduction.platform.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/**
 * Begins a job again that broke off: after five seconds, ten, twenty, up to some minutes, without end. What it wanted was
 * acknowledged, and the database that was away comes back.
 */
public final class TryAgain<T> implements FailureHandler<T> {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int DOUBLED_AT_MOST = 6;

    @Override
    public void onFailure(ExecutionComplete broken, ExecutionOperations<T> job) {
        job.reschedule(broken, broken.getTimeDone().plus(pause(broken.getExecution().consecutiveFailures)));
    }

    private static Duration pause(int failuresBefore) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, DOUBLED_AT_MOST));
    }
}
