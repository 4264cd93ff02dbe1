package org.coproduction.bench.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.coproduction.bench.engine.Sample;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final List<Sample> SAMPLES = List.of(sample(1), sample(2));

    @Test
    void tellsHowManyTimesFasterOneStartIs() {
        Together together = new Together(SAMPLES, took(), Optional.of(Duration.ofSeconds(100)), "", 2);

        assertThat(together.cells()).containsExactly("10 × 30, one in ten", "2", "500", "100000", "200", "yes");
    }

    @Test
    void saysWhereOneSampleDiffers() {
        Together together = new Together(SAMPLES, took(), Optional.of(Duration.ofSeconds(100)), "", 1);

        assertThat(together.differs()).isTrue();
        assertThat(together.cells()).endsWith("NO");
    }

    @Test
    void anAnswerThatNeverCameIsNoDifference() {
        Together together = new Together(SAMPLES, took(), Optional.empty(), "> 300 s", 0);

        assertThat(together.differs()).isFalse();
        assertThat(together.cells()).containsExactly("10 × 30, one in ten", "2", "500", "> 300 s", "–", "–");
    }

    private static Optional<WholeProgram.Took> took() {
        return Optional.of(new WholeProgram.Took(500, false));
    }

    private static Sample sample(long seed) {
        return new Sample(10, 30, Sample.Explained.SELDOM, seed);
    }
}
