package org.coproduction.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FollowerTest {
    @Test
    void itRestsLongerThanItWorked() {
        assertThat(Follower.rest(Duration.ofMillis(100))).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void whoeverWroteIsFoundSoonHoweverLongItWorked() {
        assertThat(Follower.rest(Duration.ofMinutes(10))).isEqualTo(Duration.ofSeconds(10));
    }
}
