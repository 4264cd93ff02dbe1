package org.coproduction.bench.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.coproduction.bench.engine.Sample;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Sample SAMPLE = new Sample(10, 200, Sample.Explained.BY_A_RULE, 1);

    @Test
    void tellsHowManyTimesFasterAndThatBothAgree() {
        Line line = new Line(
                SAMPLE,
                solved(500, 10, "A*~B + C"),
                Optional.of(new WholeProgram.Took(500, false)),
                solved(5_000, 4_000, "C + ~B*A"));

        assertThat(line.cells())
                .containsExactly("10 × 200, by a rule", "1", "10", "4000", "400", "500", "5000", "10", "yes");
    }

    @Test
    void saysWhereTheModelsDiffer() {
        Line line = new Line(
                SAMPLE,
                solved(500, 10, "A"),
                Optional.of(new WholeProgram.Took(500, false)),
                solved(5_000, 4_000, "B"));

        assertThat(line.differs()).isTrue();
        assertThat(line.cells()).endsWith("NO");
    }

    @Test
    void anAnswerThatNeverCameIsNoDifference() {
        Line line = new Line(SAMPLE, solved(500, 10, "A"), Optional.empty(), new Answer.Stopped("> 60 s"));

        assertThat(line.differs()).isFalse();
        assertThat(line.cells()).contains("> 60 s");
    }

    @Test
    void literalsStandInTheOrderOfTheirNames() {
        assertThat(Spelling.term("C2*~C10")).isEqualTo(Spelling.term("~C10*C2"));
    }

    private static Answer solved(int whole, int engine, String model) {
        return new Answer.Solved(Duration.ofMillis(whole), Duration.ofMillis(engine), Set.of(Spelling.model(model)));
    }
}
