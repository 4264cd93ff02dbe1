package org.coproduction.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TryAgainTest {
    private static final Instant BROKE_OFF = Instant.parse("2026-11-28T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT5S", "1, PT10S", "3, PT40S", "6, PT5M20S", "400, PT5M20S"})
    void aJobThatBrokeOffBeginsAgainSoonAndAfterManyFaultsLater(int failuresBefore, Duration pause) {
        Execution job = new Execution(BROKE_OFF, new TaskInstance<>("mail", "1"));
        job.consecutiveFailures = failuresBefore;
        Rescheduled rescheduled = new Rescheduled(job);
        new TryAgain<Void>()
                .onFailure(
                        ExecutionComplete.failure(
                                job, BROKE_OFF, BROKE_OFF, new IllegalStateException("the database is away")),
                        rescheduled);
        assertThat(rescheduled.to).containsExactly(BROKE_OFF.plus(pause));
    }

    /** Remembers what it is asked for. */
    private static final class Rescheduled extends ExecutionOperations<Void> {
        private final List<Instant> to = new ArrayList<>();

        private Rescheduled(Execution job) {
            super(null, null, job);
        }

        @Override
        public void reschedule(ExecutionComplete done, Instant next) {
            to.add(next);
        }
    }
}
