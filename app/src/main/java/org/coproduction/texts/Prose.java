package org.coproduction.texts;

import java.util.Optional;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;

/**
 * A text in Markdown as a page shows it.
 *
 * @param fallback whether it is not there in the reader's language, and the other one stands in for it
 */
public record Prose(SafeHtml html, Language language, boolean fallback) {
    /** Empty where it is said in no language. */
    public static Optional<Prose> of(BothLanguages text, Language reader) {
        return text.bilingual().map(some -> {
            Bilingual.Text shown = some.in(reader);
            return new Prose(Markdown.html(shown.value()), shown.language(), shown.fallback());
        });
    }
}
