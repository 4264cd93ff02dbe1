package org.coproduction.translations.waiting;

import org.coproduction.platform.words.Bilingual;
import org.coproduction.translations.WaitingTranslation;
import org.jspecify.annotations.Nullable;

/**
 * A translation that waits, in a list, without anything that it says.
 *
 * @param title of the original, where everybody may read it; otherwise null
 */
public record WaitingRow(
        WaitingTranslation waiting, @Nullable Bilingual title, String by) {
    public String address() {
        return ReadingFirstController.QUEUE + "/" + waiting.id();
    }
}
