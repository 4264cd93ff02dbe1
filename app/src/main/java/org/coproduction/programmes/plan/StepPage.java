package org.coproduction.programmes.plan;

import java.util.List;
import org.coproduction.platform.web.Mistake;
import org.coproduction.programmes.PartnersShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.Step;

/** @param revision that whoever changes it has before them */
public record StepPage(
        Programme programme,
        Step step,
        int revision,
        List<PartnersShown.Row> partners,
        StepForm form,
        List<Mistake> mistakes) {
    public StepPage {
        partners = List.copyOf(partners);
        mistakes = List.copyOf(mistakes);
    }

    public String at() {
        return programme.address() + "/plan/" + step.id();
    }
}
