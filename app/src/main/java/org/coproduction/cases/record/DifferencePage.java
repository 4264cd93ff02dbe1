package org.coproduction.cases.record;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.FieldDifference;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of a case. */
public record DifferencePage(
        CaseSlug slug,
        String title,
        int before,
        int after,
        LocalDate savedBefore,
        LocalDate savedAfter,
        List<FieldDifference> fields,
        @Nullable String contentLanguage) {
    public DifferencePage {
        fields = List.copyOf(fields);
    }

    static DifferencePage of(Stored before, Stored after, List<FieldDifference> fields, Here here) {
        return new DifferencePage(
                after.slug(),
                after.text().title(),
                before.number(),
                after.number(),
                before.savedAt(),
                after.savedAt(),
                fields,
                CasePage.contentLanguage(here.language()));
    }
}
