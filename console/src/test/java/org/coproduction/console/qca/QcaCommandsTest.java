package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;

class QcaCommandsTest {
    @Test
    void withoutACommandTheyAreListed() {
        assertThat(Played.of("qca").status()).isEqualTo(2);
        assertThat(Played.of("qca", "--help").out())
                .contains("solve", "truth-table", "necessity", "calibrate", "robustness", "expression");
        assertThat(Played.of("qca", "slove").err()).contains("qca slove [command.unknown]");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String name : QcaCommands.names()) {
            Played played = Played.of("qca", name, "--help");
            assertThat(played.status()).isZero();
            assertThat(played.out()).startsWith("Usage: ./commons qca " + name);
        }
    }

    @Test
    void expressionsAreSimplifiedAndCompared() {
        Played played = Played.of("qca", "expression", "A*B + A*~B", "--compare", "A + C");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains("simplest  A", "negation  ~A", "it implies the other one, not the other way round");
    }
}
