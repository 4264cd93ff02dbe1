package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @ParameterizedTest
    @EnumSource(Coded.class)
    void everyKindHasValuesInBothLanguages(Coded kind) {
        assertThat(vocabulary.terms(kind))
                .isNotEmpty()
                .noneMatch(term -> term.label().in(Language.FR).fallback())
                .noneMatch(term -> term.label().in(Language.EN).fallback());
    }

    @Test
    void policyAreasStandUnderTheirDivision() {
        assertThat(vocabulary.under(Coded.POLICY_AREA, "07"))
                .extracting(Term::key)
                .containsExactly("07.2", "07.3", "07.4");
    }

    @Test
    void regionsOfACountryGoFromLargeToSmall() {
        assertThat(vocabulary.regionsOf("KE")).extracting(Term::key).containsExactly("002", "202", "014");
    }

    @Test
    void aCountryWithoutAStarterCaseHasItsRegionsToo() {
        assertThat(vocabulary.regionsOf("DE")).extracting(Term::key).containsExactly("150", "155");
    }

    @Test
    void everyCountryOfIsoLiesInARegion() {
        assertThat(Locale.getISOCountries())
                .filteredOn(country -> vocabulary.regionsOf(country).isEmpty())
                .isEmpty();
    }

    @Test
    void everyStrategyHasARuleInTheCodebook() {
        Variable strategies = vocabulary.variable("strategies").orElseThrow();
        assertThat(vocabulary.keys(Coded.STRATEGY))
                .allSatisfy(kind -> assertThat(strategies.option(kind)).isPresent());
    }

    @Test
    void anUnknownValueIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> vocabulary.term(Coded.PHASE, "co-napping")).hasMessage("no phase co-napping");
    }
}
