package org.coproduction.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LaneTest {
    @Test
    void whoFindsTheLaneTakenIsTurnedAwayUntilItIsLeft() {
        var lane = new Lane(1);
        assertThat(lane.enter(Duration.ZERO)).isTrue();
        assertThat(lane.enter(Duration.ZERO)).isFalse();
        lane.leave();
        assertThat(lane.enter(Duration.ZERO)).isTrue();
    }
}
