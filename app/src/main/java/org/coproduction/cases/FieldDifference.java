package org.coproduction.cases;

import java.util.List;
import org.coproduction.platform.words.WordDifference;

/**
 * What changed in one field of a case.
 *
 * @param name as differences name it: the schema’s name, and {@code years} for all that tells when
 * @param label in the reader’s language
 * @param entries of the field that changed, each word by word
 */
public record FieldDifference(String name, String label, List<WordDifference> entries) {
    public FieldDifference {
        entries = List.copyOf(entries);
    }
}
