package org.coproduction.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    @Test
    void oneWordReplacedLeavesTheOthers() {
        assertThat(shown(WordDifference.between("the old name stays", "the new name stays")))
                .isEqualTo("the [-old-]{+new+} name stays");
    }

    @Test
    void aNewTextIsAllAdded() {
        assertThat(shown(WordDifference.between("", "all of it"))).isEqualTo("{+all of it+}");
    }

    @Test
    void textsTooLongToCompareAreReplacedAsAWhole() {
        String before = "a b ".repeat(3_000) + "x";
        assertThat(WordDifference.between(before, "c d ".repeat(3_000) + "y").pieces())
                .extracting(WordDifference.Piece::kind)
                .containsExactly(WordDifference.Kind.REMOVED, WordDifference.Kind.ADDED);
    }

    @Property(tries = 200)
    void whatStaysAndWhatIsAddedIsTheNewText(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String before,
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String after) {
        String spacedBefore = String.join(" ", before.split(""));
        String spacedAfter = String.join(" ", after.split(""));
        WordDifference difference = WordDifference.between(spacedBefore, spacedAfter);
        assertThat(without(difference, WordDifference.Kind.REMOVED)).isEqualTo(spacedAfter);
        assertThat(without(difference, WordDifference.Kind.ADDED)).isEqualTo(spacedBefore);
    }

    private static String without(WordDifference difference, WordDifference.Kind kind) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDifference.Piece::text)
                .collect(Collectors.joining());
    }

    private static String shown(WordDifference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
