package org.coproduction.translations.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.coproduction.platform.web.Here;
import org.coproduction.translations.Original;
import org.coproduction.translations.Translation;

/** The translations of a record, as programs read them. */
record TranslationsData(String original, String title, List<String> languages, List<Row> translations) {
    TranslationsData {
        languages = List.copyOf(languages);
        translations = List.copyOf(translations);
    }

    /** @param translators who saved it by hand and is credited, who was first first */
    record Row(
            String language,
            String url,
            boolean byMachine,
            List<String> translators,
            Instant savedAt,
            List<Text> texts) {
        Row {
            translators = List.copyOf(translators);
            texts = List.copyOf(texts);
        }

        static Row of(Original original, Translation shown, List<String> translators, Here here) {
            return new Row(
                    shown.language().tag(),
                    here.absolute(here.link(original.id().address(shown.language()))),
                    shown.byMachine(),
                    translators,
                    shown.writtenAt(),
                    shown.told(original).stream().map(Text::of).toList());
        }
    }

    /**
     * @param state {@code current}, {@code behind} or {@code missing}
     * @param text empty where it is missing
     */
    record Text(String name, String label, String state, String text) {
        static Text of(Translation.Told told) {
            return new Text(
                    told.passage().name(),
                    told.passage().label(),
                    told.state().name().toLowerCase(Locale.ROOT),
                    told.text());
        }
    }

    static TranslationsData of(Original original, List<Row> rows, Here here) {
        return new TranslationsData(
                here.absolute(here.link(original.address())), original.heading(), original.languages(), rows);
    }
}
