package org.coproduction.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.qca.Analysis;
import org.coproduction.qca.Model;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void theRuleThatMadeTheOutcomeIsFoundAgain() {
        Sample sample = new Sample(8, 200, Sample.Explained.BY_A_RULE, 1);

        assertThat(Analysis.of(sample.truthTable()).parsimonious().models())
                .map(Model::toString)
                .contains("C1*C2 + ~C1*C4*~C6 + C3*~C4*C5");
    }

    @Test
    void theSameSeedMakesTheSameCases() {
        Sample sample = new Sample(6, 3, Sample.Explained.BY_CHANCE, 5);

        assertThat(sample.csv()).isEqualTo(new Sample(6, 3, Sample.Explained.BY_CHANCE, 5).csv());
        assertThat(sample.csv()).startsWith("case,C1,C2,C3,C4,C5,C6,Y\ncase1,").hasLineCount(4);
    }

    @Test
    void manyCasesOfARareOutcomeMayLeaveNoRowPositive() {
        assertThat(new Sample(6, 1_000, Sample.Explained.SELDOM, 1).hasPositiveRow())
                .isFalse();
        assertThat(new Sample(8, 200, Sample.Explained.SELDOM, 1).hasPositiveRow())
                .isTrue();
    }
}
