package org.coproduction.cases.corrections;

import java.util.List;
import org.coproduction.cases.FieldDifference;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A correction as an editor looks at it.
 *
 * @param current number of the version of the case that is the newest now
 * @param field as it says now
 * @param difference to what is proposed; null where a person has to make the change
 * @param member who suggested it, by name; empty for a stranger
 */
public record DecisionPage(
        SentCorrection sent,
        int current,
        CorrectableField field,
        @Nullable FieldDifference difference,
        String member,
        List<Mistake> mistakes,
        @Nullable String contentLanguage) {
    public DecisionPage {
        mistakes = List.copyOf(mistakes);
    }

    public Correction correction() {
        return sent.correction();
    }

    public String address() {
        return "/editing/corrections/" + correction().id();
    }

    /** Where what changed in the case since it was suggested is shown. */
    public String changes() {
        return correction().slug().address() + "/versions/" + correction().version() + ".." + current;
    }
}
