package org.coproduction.programmes.plan;

import java.util.List;
import org.coproduction.platform.web.Mistake;
import org.coproduction.programmes.PartnersShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.Step;
import org.coproduction.programmes.StepRow;
import org.coproduction.programmes.Steps;

public record PlanPage(
        Programme programme,
        boolean leads,
        List<StepRow> rows,
        List<PartnersShown.Row> partners,
        StepForm form,
        List<Mistake> mistakes) {
    public PlanPage {
        rows = List.copyOf(rows);
        partners = List.copyOf(partners);
        mistakes = List.copyOf(mistakes);
    }

    public boolean full() {
        return rows.size() >= Steps.MOST;
    }

    public String at(Step step) {
        return programme.address() + "/plan/" + step.id();
    }
}
