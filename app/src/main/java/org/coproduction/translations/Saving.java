package org.coproduction.translations;

import java.util.List;
import java.util.Map;
import org.coproduction.people.PersonId;

/**
 * What somebody wants to be saved as the translation of a record.
 *
 * @param known number of the translation that they had before them, 0 where there was none
 * @param texts by the name of the passage; what is empty is left out
 * @param originals what the original said when they translated it, by the same names
 */
public record Saving(
        TargetLanguage language,
        int known,
        Map<String, String> texts,
        Map<String, String> originals,
        boolean byMachine,
        PersonId by) {
    public Saving {
        texts = Map.copyOf(texts);
        originals = Map.copyOf(originals);
    }

    /** Of what the original says now. */
    public static Saving of(
            Original original,
            TargetLanguage language,
            int known,
            Map<String, String> texts,
            boolean byMachine,
            PersonId by) {
        Map<String, String> originals = original.texts();
        originals.keySet().retainAll(texts.keySet());
        return new Saving(language, known, texts, originals, byMachine, by);
    }

    /** The texts by the names of their passages: the only order that is sure without the original. */
    public List<String> inOrder() {
        return texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    public enum Answer {
        DONE,
        /** It says just what it said, of an original that says what it said. */
        UNCHANGED,
        /** Somebody else saved meanwhile; nothing was overwritten. */
        OVERTAKEN
    }
}
