package org.coproduction.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void whoFindsTheLaneTakenIsTurnedAwayUntilItIsLeft() {
        var lane = new Lane(1, 0);
        var turn = Objects.requireNonNull(lane.enter(Duration.ZERO));
        assertThat(lane.enter(Duration.ZERO)).isNull();
        lane.leave(turn);
        assertThat(lane.enter(LONG)).isNotNull();
    }

    @Test
    void itRestsForSomeTimesAsLongAsItWasUsed() {
        var lane = new Lane(1, 3);
        lane.leave(new Lane.Turn(Objects.requireNonNull(lane.enter(LONG)).begun() - TimeUnit.MILLISECONDS.toNanos(50)));
        long left = System.nanoTime();
        Objects.requireNonNull(lane.enter(LONG));
        assertThat(System.nanoTime() - left).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(100));
    }

    @Test
    void whoWouldHaveToWaitThroughTheRestIsTurnedAwayAtOnce() {
        var lane = new Lane(1, 1_000);
        lane.leave(new Lane.Turn(Objects.requireNonNull(lane.enter(LONG)).begun() - TimeUnit.SECONDS.toNanos(60)));
        assertThat(lane.enter(Duration.ofMillis(10))).isNull();
        assertThat(lane.enter(LONG)).isNotNull();
    }
}
