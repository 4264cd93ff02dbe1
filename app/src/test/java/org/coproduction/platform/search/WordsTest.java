package org.coproduction.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Reading reading = Shelf.of(
            Shelf.titled("councils", "Client councils in nursing homes"),
            Shelf.titled("patrol", "Neighbourhood patrols with the police"),
            Shelf.titled("health", "Co-production in mental health"),
            Shelf.record(
                    "debt",
                    new Bilingual("Debt advice", "Conseil aux personnes endettées"),
                    List.of(new Bilingual("The police of the region refer residents", "L’entraide des habitants")),
                    Map.of(),
                    Map.of()));

    @Test
    void anEnglishWordIsFoundInItsOtherForms() {
        assertThat(Shelf.keys(reading, "patrolling neighbourhoods")).containsExactly("patrol");
    }

    @Test
    void aFrenchWordIsFoundInItsOtherForms() {
        assertThat(Shelf.keys(reading, "personne endetté")).containsExactly("debt");
    }

    @Test
    void accentsMayBeLeftOut() {
        assertThat(Shelf.keys(reading, "endettees")).containsExactly("debt");
    }

    @Test
    void anElidedArticleDoesNotHideAWord() {
        assertThat(Shelf.keys(reading, "entraide")).containsExactly("debt");
    }

    @Test
    void aShortPrefixMayBeJoinedOrHyphenated() {
        assertThat(Shelf.keys(reading, "coproduction")).containsExactly("health");
        assertThat(Shelf.keys(reading, "co-production")).containsExactly("health");
    }

    @Test
    void aSlipOfTheKeyboardIsForgiven() {
        Hits hits = reading.hits(Selection.of("thing").with(SearchWords.of("nieghbourhood")), Order.BEST_MATCH, 0, 10);
        assertThat(hits.keys()).containsExactly("patrol");
        assertThat(hits.similar()).isTrue();
    }

    @Test
    void wordsThatAreThereAreTakenAsTheyStand() {
        Hits hits = reading.hits(Selection.of("thing").with(SearchWords.of("police")), Order.BEST_MATCH, 0, 10);
        assertThat(hits.keys()).containsExactly("patrol", "debt");
        assertThat(hits.similar()).isFalse();
    }

    @Test
    void allWordsMustBeThereButStopWordsNeedNot() {
        assertThat(Shelf.keys(reading, "the councils of homes")).containsExactly("councils");
        assertThat(Shelf.keys(reading, "councils police")).isEmpty();
    }

    @Test
    void aPhraseIsFoundInItsOrderOnly() {
        assertThat(Shelf.keys(reading, "\"nursing homes\"")).containsExactly("councils");
        assertThat(Shelf.keys(reading, "\"homes nursing\"")).isEmpty();
    }

    @Test
    void theBeginningOfAWordIsEnoughWhileTyping() {
        assertThat(Shelf.keys(reading, SearchWords.typing("client coun"))).containsExactly("councils");
        assertThat(Shelf.keys(reading, SearchWords.of("client coun"))).isEmpty();
    }

    @Test
    void nothingThatIsTypedIsAFaultOfSyntax() {
        for (String typed : List.of("\"", "AND", "a:b", "(((", "-", "*", "\u0000", "\"\" \"", "título:[1 TO")) {
            assertThat(Shelf.keys(reading, typed)).as(typed).isNotNull();
        }
    }

    @Test
    void moreThanASearchFieldTakesIsRefused() {
        assertThatThrownBy(() -> SearchWords.of("word ".repeat(10_000))).isInstanceOf(SearchWords.TooLong.class);
        assertThatThrownBy(() -> SearchWords.of("a ".repeat(30))).isInstanceOf(SearchWords.TooLong.class);
    }
}
