package org.coproduction.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacingTest {
    @Test
    void frenchSpacesBeforeSignsDoNotBreak() {
        assertThat(Spacing.french("Pourquoi ? « Oui » : enfin ; voilà !"))
                .isEqualTo("Pourquoi\u202f? «\u00a0Oui\u00a0»\u00a0: enfin\u202f; voilà\u202f!");
    }

    @Test
    void aTextWithoutSuchSignsStaysAsItIs() {
        String text = "Les usagers, producteurs de services";
        assertThat(Spacing.french(text)).isSameAs(text);
    }
}
