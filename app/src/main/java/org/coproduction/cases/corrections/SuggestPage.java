package org.coproduction.cases.corrections;

import java.util.List;
import org.coproduction.cases.CaseVersion;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * The form for a correction of one field.
 *
 * @param choices what the field can say, where it says values of a list
 * @param several whether it says more than one of them
 * @param contentLanguage of the case, where the page is in another one
 */
public record SuggestPage(
        CaseVersion version,
        CorrectableField field,
        List<String> choices,
        boolean several,
        CorrectionForm form,
        String seal,
        List<Mistake> mistakes,
        @Nullable String contentLanguage) {
    public SuggestPage {
        choices = List.copyOf(choices);
        mistakes = List.copyOf(mistakes);
    }

    public String address() {
        return version.of().address() + "/correction";
    }
}
