package org.coproduction.programmes.plan;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.programmes.Partner;
import org.coproduction.programmes.PartnersShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammePartners;
import org.coproduction.programmes.ProgrammesAtHand;
import org.coproduction.programmes.StepRow;
import org.coproduction.programmes.Steps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ProgrammePartners of a programme see its whole list and add to it. */
@Controller
@Allowed(MEMBER)
class PlanController {
    static final String PLAN = "/programmes/{slug}/plan";

    private final ProgrammesAtHand atHand;
    private final ProgrammePartners partners;
    private final PartnersShown shown;
    private final Steps steps;

    PlanController(ProgrammesAtHand atHand, ProgrammePartners partners, PartnersShown shown, Steps steps) {
        this.atHand = atHand;
        this.partners = partners;
        this.shown = shown;
        this.steps = steps;
    }

    @GetMapping(PLAN)
    String show(@PathVariable String slug, Here here, Model model) {
        return page(atHand.withPartner(slug, here), StepForm.EMPTY, List.of(), here, model);
    }

    @PostMapping(PLAN)
    String add(@PathVariable String slug, StepForm form, Here here, Model model) {
        Programme programme = atHand.withPartner(slug, here);
        List<Mistake> mistakes = form.mistakes(here);
        if (!mistakes.isEmpty()) return page(programme, form, mistakes, here, model);
        if (steps.add(programme, form.text(shown.of(partners.of(programme), here))))
            return "redirect:" + here.link(programme.address() + "/plan");
        Mistake full = new Mistake("title", here.say("plan.mistake.full", Steps.MOST));
        return page(programme, form, List.of(full), here, model);
    }

    @PostMapping(PLAN + "/showing")
    String showMilestones(@PathVariable String slug, @RequestParam boolean shown, Here here) {
        Programme programme = atHand.ledBy(slug, here);
        steps.show(programme, shown);
        return "redirect:" + here.link(programme.address() + "/plan");
    }

    private String page(Programme programme, StepForm form, List<Mistake> mistakes, Here here, Model model) {
        List<Partner> all = partners.of(programme);
        List<PartnersShown.Row> named = shown.of(all, here);
        LocalDate today = LocalDate.now();
        model.addAttribute(
                "page",
                new PlanPage(
                        programme,
                        ProgrammesAtHand.leads(all, here),
                        steps.of(programme).stream()
                                .map(step -> StepRow.of(step, named, today))
                                .toList(),
                        named,
                        form,
                        mistakes));
        return "programmes/plan";
    }
}
