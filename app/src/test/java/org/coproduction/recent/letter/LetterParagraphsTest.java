package org.coproduction.recent.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterParagraphsTest {
    private static final String SITE = "https://commons.example.org";

    @Test
    void eachThingIsAParagraphWithWhereItIs() {
        assertThat(LetterParagraphs.of(
                        "## New cases\n\n- [A dike](/cases/dike)\n- [A \\*star\\*](/fr/cases/star)", SITE))
                .containsExactly(
                        "New cases",
                        "- A dike\nhttps://commons.example.org/cases/dike",
                        "- A *star*\nhttps://commons.example.org/fr/cases/star");
    }

    @Test
    void whatAnEditorAddsStays() {
        assertThat(LetterParagraphs.of("Dear all,\nsee [us](https://example.org/a?b=1$2) in Ghent.\n\n\nEva", SITE))
                .containsExactly("Dear all,\nsee us\nhttps://example.org/a?b=1$2 in Ghent.", "Eva");
    }
}
