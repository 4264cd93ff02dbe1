package org.coproduction.translations;

import java.time.Instant;
import java.util.Map;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a new member translated, while it waits for an editor.
 *
 * @param saving as it would have been saved
 * @param appeal null where nobody has declined it
 */
public record WaitingTranslation(
        long id,
        OriginalId original,
        Saving saving,
        Instant sentAt,
        @Nullable TranslationAppeal appeal) {
    public TargetLanguage language() {
        return saving.language();
    }

    /** Since when somebody is to decide. */
    public Instant since() {
        return appeal == null ? sentAt : appeal.at();
    }

    /** On an appeal somebody else decides than who declined it. */
    public boolean decidableBy(PersonId editor) {
        return appeal == null || appeal.decidableBy(editor);
    }

    public PersonId person() {
        return saving.by();
    }

    public Map<String, String> texts() {
        return saving.texts();
    }
}
