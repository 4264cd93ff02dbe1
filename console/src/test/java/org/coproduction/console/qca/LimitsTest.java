package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.console.qca.Desk.CASES;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aSearchThatCameToItsLimitSaysSoAndPrintsWhatItFound() throws IOException {
        StringBuilder cases = new StringBuilder("case,A,B,C,D,Y\n");
        for (int row = 0; row < 16; row += 3) {
            cases.append(row);
            for (int bit = 0; bit < 4; bit++) cases.append(',').append(row >> bit & 1);
            cases.append(',').append(row % 2).append('\n');
        }
        Played played = desk().play("solve", cases.toString(), "--outcome", "Y", "--primes", "1");

        assertThat(played.status()).isEqualTo(3);
        assertThat(played.out()).contains("The search came to a limit (primes)", "M1: ");
    }

    @Test
    void timeIsAStatedLimit() throws IOException {
        StringBuilder cases = new StringBuilder("case,A,B,C,D,E,F,G,H,I,J,K,L,Y\n");
        Random random = new Random(1);
        for (int row = 0; row < 150; row++) {
            cases.append(row);
            for (int cell = 0; cell < 13; cell++) cases.append(',').append(random.nextInt(2));
            cases.append('\n');
        }
        Played played =
                desk().play("solve", cases.toString(), "--outcome", "Y", "--only", "parsimonious", "--time", "0.05");

        assertThat(played.status()).isEqualTo(3);
        assertThat(played.out()).contains("The search came to a limit (time)", "M1: ");
    }

    @Test
    void anInterruptedSearchEndsAndPrintsWhatItFound() throws IOException {
        Thread.currentThread().interrupt();
        Played played;
        try {
            played = desk().play("solve", CASES, "--outcome", "Y");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(played.status()).isEqualTo(3);
        assertThat(played.out()).contains("The search came to a limit (interruption)");
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
