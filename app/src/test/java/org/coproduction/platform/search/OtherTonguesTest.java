package org.coproduction.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherTonguesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        es, Las vecinas cuidaban los huertos,        vecina huerto
        pt, As associações cuidavam dos jardins,     associação jardim
        de, Die Freiwilligen pflegten alte Bäume,    alter baum
        nl, De bewoners onderhielden de plantsoenen, bewoner plantsoen
        it, I volontari curavano gli orti,           volontario orto
        sv, Föreningarna skötte parkerna,            förening parken
        da, Foreningerne passede haverne,            forening haven
        nb, Foreningene passet hagene,               forening hagen
        fi, Asukkaat hoitivat puutarhoja,            asukas puutarha
        """)
    void aWordIsFoundInItsOtherForms(String tongue, String title, String words) {
        Reading reading = Shelf.of(Shelf.titled("own", title).in(tongue), Shelf.titled("other", "Client councils"));
        for (String word : List.of(words.split(" ")))
            assertThat(Shelf.keys(reading, word)).as(word).containsExactly("own");
    }

    @Test
    void wordsOfSeveralLanguagesMayStandTogetherInOneSearch() {
        Reading reading = Shelf.of(
                Shelf.titled("own", "Los huertos de Rotterdam").in("es"),
                Shelf.titled("other", "Gardens of Rotterdam"));
        assertThat(Shelf.keys(reading, "huerto rotterdam")).containsExactly("own");
        assertThat(Shelf.keys(reading, "gardens rotterdam")).containsExactly("other");
    }

    @Test
    void aRecordIsFoundByItsTranslationsEachInItsOwnForms() {
        Indexed translated = Shelf.titled("own", "Shared gardens")
                .translated(Map.of(
                        "es", "Las vecinas cuidaban los huertos",
                        "de", "Die Freiwilligen pflegten alte Bäume",
                        "fr", "Des jardins partagés",
                        "ja", "共同生産"));
        Reading reading = Shelf.of(translated, Shelf.titled("other", "Client councils"));
        for (String word : List.of("huerto", "vecina", "alter baum", "jardin partagé", "共同生産", "garden"))
            assertThat(Shelf.keys(reading, word)).as(word).containsExactly("own");
    }

    @Test
    void whatIsTranslatedIntoTheLanguageOfTheRecordIsFoundBesideIt() {
        Indexed debate = Shelf.titled("own", "Los huertos").in("es").translated(Map.of("es", "Las cocinas"));
        Reading reading = Shelf.of(debate, Shelf.titled("other", "Client councils"));
        for (String word : List.of("huerto", "cocina"))
            assertThat(Shelf.keys(reading, word)).as(word).containsExactly("own");
    }

    @Test
    void aLanguageWithoutStemsIsFoundAsItIsWritten() {
        Reading reading = Shelf.of(Shelf.titled("own", "共同生産").in("ja"), Shelf.titled("other", "Gardens"));
        assertThat(Shelf.keys(reading, "共同生産")).containsExactly("own");
    }
}
