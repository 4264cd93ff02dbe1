package org.coproduction.translations.waiting;

import java.util.List;
import org.coproduction.platform.web.Mistake;
import org.coproduction.translations.Original;
import org.coproduction.translations.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A translation that waits, as an editor reads it.
 *
 * @param original null where it is not there any more, or nothing for editors; then nothing of the translation is shown either
 * @param decidable whether the one who reads it may decide
 * @param words what the editor would tell its writer, as typed
 */
public record ReadingFirstPage(
        WaitingRow row,
        @Nullable Original original,
        List<Part> parts,
        boolean decidable,
        String words,
        List<Mistake> mistakes) {
    public ReadingFirstPage {
        parts = List.copyOf(parts);
        mistakes = List.copyOf(mistakes);
    }

    /** A passage, and what they wrote for it. */
    public record Part(Passage passage, String text) {}
}
