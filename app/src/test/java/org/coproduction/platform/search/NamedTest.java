package org.coproduction.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class NamedTest {
    @Test
    void aLinkNamesARecordWithoutItsLanguageVersionAndPlace() {
        assertThat(Named.in("See [this](/cases/a-b), /fr/cases/c/versions/3 and (/questions/d#why)."))
                .containsExactly("/cases/a-b", "/cases/c", "/questions/d");
    }

    @Test
    void aWholeAddressKeepsItsSite() {
        assertThat(Named.in("https://commons.example.org/fr/cases/a?x=1 https://elsewhere.example/cases/a"))
                .containsExactly("https://commons.example.org/cases/a", "https://elsewhere.example/cases/a");
    }

    @Test
    void wordsWithStrokesNameNothing() {
        assertThat(Named.in("and/or/else 24/7/365 10.1000/x/y a.b/cases/x")).isEmpty();
    }

    @Test
    void whatOnlyBeginsLikeAnAddressIsPassedOver() {
        assertThat(Named.in("http and https:// and http:/cases/a, httphttps://a.example/fr/cases/b"))
                .isEmpty();
        assertThat(Named.in("/ // /cases/ /cases/c/cases/d")).containsExactly("/cases/c");
    }

    @Test
    void aRecordIsFoundByWhatItsTextsNameButNotByItself() {
        Reading reading = Shelf.of(Shelf.record(
                "a",
                Bilingual.english("A"),
                List.of(new Bilingual("/things/a and /things/b", "/fr/things/c")),
                Map.of(),
                Map.of()));
        Selection things = Selection.of("thing");
        assertThat(reading.count(things.choose(Named.FACET, List.of("/things/b"))))
                .isEqualTo(1);
        assertThat(reading.count(things.choose(Named.FACET, List.of("/things/c"))))
                .isEqualTo(1);
        assertThat(reading.count(things.choose(Named.FACET, List.of("/things/a"))))
                .isZero();
    }
}
