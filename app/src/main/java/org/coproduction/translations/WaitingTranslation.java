package org.coproduction.translations;

import java.time.Instant;
import java.util.Map;
import org.coproduction.people.PersonId;

/**
 * What a new member translated, while it waits for an editor.
 *
 * @param saving as it would have been saved
 */
public record WaitingTranslation(long id, OriginalId original, Saving saving, Instant sentAt) {
    public TargetLanguage language() {
        return saving.language();
    }

    public PersonId person() {
        return saving.by();
    }

    public Map<String, String> texts() {
        return saving.texts();
    }
}
