package org.coproduction.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CrowdTest {
    private static final Duration SHORT = Duration.ofMillis(150);

    @Test
    void everyAnswerWithinTheWindowIsCounted() throws Exception {
        try (SmallServer server = new SmallServer()) {
            Seen seen = visit(server, Crowd.of(3, dice -> "/whole", 1));
            assertThat(seen.answers()).isPositive().isEqualTo(server.asked.get());
            assertThat(seen.bytesEach()).isEqualTo(70_000);
            assertThat(seen.percentile(50)).isPositive().isLessThanOrEqualTo(seen.percentile(99));
        }
    }

    @Test
    void errorsAndRefusalsHaveNoPartInTheTimes() throws Exception {
        try (SmallServer server = new SmallServer()) {
            Seen seen = visit(server, Crowd.of(2, dice -> dice.chance(0.5) ? "/broken" : "/refused", 1));
            assertThat(seen.answers()).isZero();
            assertThat(seen.errors()).isPositive();
            assertThat(seen.refused()).isPositive();
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "others do not answer for the whole of 127.0.0.0/8")
    void eachClientOfANetworkHasItsOwnAddress() throws Exception {
        try (SmallServer server = new SmallServer()) {
            visit(server, new Crowd(3, dice -> "/whole", Crowd.BROWSER, Pause.NONE, 9, 1));
            assertThat(server.clients).containsExactlyInAnyOrder("127.0.9.1", "127.0.9.2", "127.0.9.3");
        }
    }

    private static Seen visit(SmallServer server, Crowd crowd) throws InterruptedException {
        return Crowd.visit(server.target(), Window.of(SHORT), List.of(crowd)).getFirst();
    }
}
