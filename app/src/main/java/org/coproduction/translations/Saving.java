package org.coproduction.translations;

import java.util.Map;
import org.coproduction.people.PersonId;

/**
 * What somebody wants to be saved as the translation of a record.
 *
 * @param known number of the translation that they had before them, 0 where there was none
 * @param texts by the name of the passage; what is empty is left out
 */
public record Saving(TargetLanguage language, int known, Map<String, String> texts, boolean byMachine, PersonId by) {
    public Saving {
        texts = Map.copyOf(texts);
    }

    public enum Answer {
        DONE,
        /** It says just what it said, of an original that says what it said. */
        UNCHANGED,
        /** Somebody else saved meanwhile; nothing was overwritten. */
        OVERTAKEN
    }
}
