package org.coproduction.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void everyFormOfAWordIsMarked() {
        assertThat(shown(marks("volunteering").in("Volunteers and a volunteer", Language.EN)))
                .isEqualTo("[Volunteers] and a [volunteer]");
    }

    @Test
    void aHyphenatedWordIsMarkedWhole() {
        assertThat(shown(marks("coproduction").in("What co-production is", Language.EN)))
                .isEqualTo("What [co-production] is");
    }

    @Test
    void markupInATextStaysText() {
        assertThat(marks("x").in("<b>x</b>", Language.EN).getFirst().text()).isEqualTo("<b>");
    }

    @Test
    void aLongTextIsCutAroundItsFirstMark() {
        String text = "long ".repeat(100) + "needle " + "tail ".repeat(100);
        List<Marks.Piece> pieces = marks("needle").excerpt(text, Language.EN, 120);
        assertThat(shown(pieces)).startsWith("… long").contains("[needle]").endsWith("…");
        assertThat(shown(pieces).length()).isLessThan(140);
    }

    @Test
    void aMistypedWordMarksWhatItFound() {
        Marks similar = new Marks(SearchWords.of("polcie"), true);
        assertThat(shown(similar.in("The police came", Language.EN))).isEqualTo("The [police] came");
    }

    @Test
    void theBeginningThatIsTypedMarksTheWord() {
        Marks typing = new Marks(SearchWords.typing("neigh"), false);
        assertThat(shown(typing.in("Our neighbourhood", Language.EN))).isEqualTo("Our [neighbourhood]");
    }

    @Test
    void aFrenchWordIsMarkedBehindItsArticleAndWithoutItsAccent() {
        assertThat(shown(marks("école").in("Devant l’école, une ecole", Language.FR)))
                .isEqualTo("Devant [l’école], une [ecole]");
    }

    @Test
    void aMarkBehindTheEndOfAnExcerptIsNotLookedFor() {
        String text = "needle " + "hay ".repeat(100) + "needle";
        assertThat(marks("needle").excerpt(text, Language.EN, 120).stream().filter(Marks.Piece::marked))
                .hasSize(1);
    }

    private static Marks marks(String words) {
        return new Marks(SearchWords.of(words), false);
    }

    private static String shown(List<Marks.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
