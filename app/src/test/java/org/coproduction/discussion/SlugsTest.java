package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    private final Slugs slugs = new Slugs();

    @ParameterizedTest
    @CsvSource({
        "Who pays?, who-pays",
        "I/O: WHO & why, i-o-who-why",
        "Les élèves s’organisent, les-eleves-s-organisent",
        "¿Quién paga?, quien-paga",
        "Größe, grosse",
        "Ποιος πληρώνει, poios-pleronei",
        "…, ''"
    })
    void aTitleStandsInAnAddressInSmallLatinLetters(String title, String slug) {
        assertThat(slugs.of(title)).isEqualTo(slug);
    }

    @Test
    void itIsTheSameWhenItIsAskedForAgain() {
        assertThat(slugs.of("Größe")).isEqualTo(slugs.of("Größe"));
    }

    @Test
    void twoTitlesKeepTheirOwn() {
        slugs.of("Größe");
        assertThat(slugs.of("Grüße")).isEqualTo("grusse");
    }

    @Test
    void aLongOneEndsWithinAWordAndNotWithAHyphen() {
        assertThat(slugs.of("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
    }
}
