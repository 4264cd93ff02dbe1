package org.coproduction.cases.record;

import java.util.List;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/** @param retired null while it is in use */
public record RetirementPage(
        CaseSlug slug, String title, @Nullable Retired retired, List<Mistake> mistakes) {
    public RetirementPage {
        mistakes = List.copyOf(mistakes);
    }
}
