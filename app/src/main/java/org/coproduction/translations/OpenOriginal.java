package org.coproduction.translations;

import java.time.Instant;
import java.util.List;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A record that everybody may read, in a list of what was translated.
 *
 * @param title how it is called
 * @param languages tags of those that it speaks itself
 * @param since what was translated before is not shown, as of {@link Original}; or null
 */
public record OpenOriginal(
        Bilingual title, List<String> languages, @Nullable Instant since) {
    public OpenOriginal {
        languages = List.copyOf(languages);
    }

    /** Whether a translation into this language, saved then, is shown. */
    boolean shows(TargetLanguage language, Instant saved) {
        return !languages.contains(language.tag()) && (since == null || !saved.isBefore(since));
    }
}
