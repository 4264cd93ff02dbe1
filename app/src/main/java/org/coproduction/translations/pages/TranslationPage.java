package org.coproduction.translations.pages;

import java.time.Instant;
import java.util.List;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.words.WordDifference;
import org.coproduction.translations.Original;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.Translation.State;
import org.jspecify.annotations.Nullable;

/**
 * A translation as its reader sees it.
 *
 * @param title of the record in this language, where its title has been translated
 * @param behind how many passages of the original say something else by now
 * @param saved who saved it when, the newest first
 * @param translators the names of those who did so by hand, each once
 * @param beside whether the original stands beside each passage
 */
public record TranslationPage(
        Original original,
        TargetLanguage language,
        @Nullable String title,
        List<Part> parts,
        long behind,
        List<Line> saved,
        List<String> translators,
        boolean beside) {
    public TranslationPage {
        parts = List.copyOf(parts);
        saved = List.copyOf(saved);
        translators = List.copyOf(translators);
    }

    /**
     * A passage.
     *
     * @param text as it stands on the page; of a missing one what the original says
     * @param change what has changed in the original since; null where nothing has
     */
    public record Part(
            String label,
            Words text,
            Words original,
            State state,
            @Nullable WordDifference change) {}

    /** @param html of what is in Markdown; empty for other texts */
    public record Words(String text, SafeHtml html) {}

    /**
     * @param by null for a former member
     * @param takeBack whether this reader may take it back
     */
    public record Line(
            int number, boolean byMachine, @Nullable String by, Instant at, boolean takeBack) {}

    public String address() {
        return original.id().address(language);
    }

    public Line newest() {
        return saved.getFirst();
    }
}
