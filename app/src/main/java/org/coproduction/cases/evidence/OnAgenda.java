package org.coproduction.cases.evidence;

import java.util.List;
import org.coproduction.cases.Term;

/**
 * What the cases on a question or theme report, as its page shows it.
 *
 * @param theme whether it is a theme's page
 */
public record OnAgenda(Matrix matrix, boolean theme, List<Term> directions) {
    public String lead() {
        return theme ? "evidence.on-theme.lead" : "evidence.on-question.lead";
    }

    public String empty() {
        return theme ? "evidence.on-theme.empty" : "evidence.on-question.empty";
    }
}
