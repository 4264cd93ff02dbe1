package org.coproduction.cases.record;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.cases.CaseSlug;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of a case. */
public record DifferencePage(
        CaseSlug slug,
        String title,
        int before,
        int after,
        LocalDate savedBefore,
        LocalDate savedAfter,
        List<Field> fields,
        @Nullable String contentLanguage) {
    public record Field(String label, List<WordDifference> entries) {}
}
