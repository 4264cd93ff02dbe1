package org.coproduction.translations.pages;

import java.util.List;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Mistake;
import org.coproduction.translations.Original;
import org.coproduction.translations.Passage;
import org.coproduction.translations.TargetLanguage;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a translation is written, the original above each field.
 *
 * @param known number of the translation that its writer has before them, 0 where there is none
 * @param seen the mark of the original that they have before them
 * @param machine the host to which the original can be sent for translation, or null
 * @param readFirst whether an editor reads it before others do
 * @param told why an editor declined what its writer sent before, or null
 * @param notice why the form came back, or null
 */
public record FormPage(
        Original original,
        TargetLanguage language,
        int known,
        String seen,
        List<Field> fields,
        @Nullable String machine,
        boolean readFirst,
        @Nullable String told,
        @Nullable Notice notice,
        boolean preview,
        List<Mistake> mistakes) {
    public FormPage {
        fields = List.copyOf(fields);
        mistakes = List.copyOf(mistakes);
    }

    public enum Notice {
        /** The original was changed while it was translated. */
        CHANGED,
        /** Somebody else saved a translation meanwhile. */
        OVERTAKEN
    }

    /**
     * @param value as it was typed
     * @param html of a text in Markdown, as the page will show it
     * @param behind whether what stands there belongs to what the original said before
     * @param theirs what somebody else saved meanwhile, where it differs; or null
     */
    public record Field(
            Passage passage,
            String value,
            SafeHtml html,
            boolean behind,
            @Nullable String theirs) {
        public boolean isLine() {
            return passage.shape() == Passage.Shape.LINE;
        }
    }

    public String address() {
        return original.id().address(language);
    }
}
