package org.coproduction.cases.practice;

import java.util.List;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * @param caseTitle of the case it is about, or null
 * @param seal of a stranger's form
 */
public record TellPage(
        AccountForm form,
        Tags tags,
        Choices choices,
        @Nullable String caseTitle,
        String seal,
        List<Mistake> mistakes) {
    public TellPage {
        mistakes = List.copyOf(mistakes);
    }

    public @Nullable String mistake(String field) {
        return mistakes.stream()
                .filter(one -> one.field().equals(field))
                .map(Mistake::text)
                .findFirst()
                .orElse(null);
    }
}
