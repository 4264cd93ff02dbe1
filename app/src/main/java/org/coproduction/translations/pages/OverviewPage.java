package org.coproduction.translations.pages;

import java.time.Instant;
import java.util.List;
import org.coproduction.translations.Original;
import org.coproduction.translations.TargetLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Into which languages a record has been translated, and into which it can be.
 *
 * @param free languages into which nobody has translated it
 * @param gone what was taken back and this reader may bring back
 */
public record OverviewPage(Original original, List<Row> rows, List<TargetLanguage> free, List<Gone> gone) {
    public OverviewPage {
        rows = List.copyOf(rows);
        free = List.copyOf(free);
        gone = List.copyOf(gone);
    }

    /**
     * @param by null for a former member
     * @param behind how many passages of the original say something else by now
     */
    public record Row(
            TargetLanguage language,
            boolean byMachine,
            @Nullable String by,
            Instant at,
            long behind) {}

    public record Gone(
            TargetLanguage language, int number, @Nullable String by, Instant at) {}
}
