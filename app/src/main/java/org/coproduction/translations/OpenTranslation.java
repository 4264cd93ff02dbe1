package org.coproduction.translations;

import java.time.Instant;
import java.util.UUID;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A translation that everybody may read, in a list.
 *
 * @param title of the original
 * @param text all that it says
 * @param person who saved it; null for a former member who wanted no credit
 */
public record OpenTranslation(
        OriginalId original,
        TargetLanguage language,
        Bilingual title,
        String text,
        boolean byMachine,
        @Nullable UUID person,
        Instant at) {
    public String address() {
        return original.address(language);
    }
}
