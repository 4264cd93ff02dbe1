package org.coproduction.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.translations.Translation.State.BEHIND;
import static org.coproduction.translations.Translation.State.CURRENT;
import static org.coproduction.translations.Translation.State.MISSING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private static final TargetLanguage SPANISH = new TargetLanguage("es");

    @Test
    void aPassageThatSaysSomethingElseIsBehind() {
        Translation translation = of(Map.of("title", "Huertos", "summary", "Vecinas"), "Gardens", "Neighbours");
        assertThat(translation.told(original("Gardens", "Neighbours and police")))
                .extracting(Translation.Told::state)
                .containsExactly(CURRENT, BEHIND);
        assertThat(translation.behind(original("Gardens", "Neighbours and police")))
                .isEqualTo(1);
    }

    @Test
    void whatNobodyTranslatedIsMissingHoweverItChanges() {
        Translation translation = of(Map.of("title", "Huertos"), "Gardens", "Neighbours");
        assertThat(translation.told(original("Gardens", "Others")))
                .extracting(Translation.Told::state)
                .containsExactly(CURRENT, MISSING);
    }

    @Test
    void aPassageThatMovedTakesItsTranslationAlong() {
        Translation translation = of(Map.of("title", "Huertos", "summary", "Vecinas"), "Gardens", "Neighbours");
        assertThat(translation.told(original("Neighbours", "Gardens")))
                .extracting(Translation.Told::text)
                .containsExactly("Vecinas", "Huertos");
    }

    @Test
    void arabicIsWrittenFromRightToLeft() {
        assertThat(TargetLanguage.ALL.stream()
                        .filter(language -> language.direction().equals("rtl"))
                        .map(TargetLanguage::tag))
                .containsExactly("ar");
    }

    private static Translation of(Map<String, String> texts, String title, String summary) {
        return new Translation(
                SPANISH, 1, texts, Map.of("title", title, "summary", summary), false, null, Instant.EPOCH);
    }

    private static Original original(String title, String summary) {
        return new Original(
                new OriginalId("case", "gardens"),
                "/cases/gardens",
                title,
                List.of("en"),
                List.of(
                        new Passage("title", "Title", title, Passage.Shape.LINE),
                        new Passage("summary", "Summary", summary, Passage.Shape.LINES)),
                Original.Readers.EVERYBODY,
                false,
                null);
    }
}
