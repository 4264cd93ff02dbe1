package org.coproduction.programmes.plan;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.programmes.PartnersShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammePartners;
import org.coproduction.programmes.ProgrammesAtHand;
import org.coproduction.programmes.Step;
import org.coproduction.programmes.Steps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ProgrammePartners of a programme change a milestone or task of its list, tick it off and take it away. */
@Controller
@Allowed(MEMBER)
class StepController {
    private static final String ONE = PlanController.PLAN + "/{number:\\d{1,15}}";

    private final ProgrammesAtHand atHand;
    private final ProgrammePartners partners;
    private final PartnersShown shown;
    private final Steps steps;

    StepController(ProgrammesAtHand atHand, ProgrammePartners partners, PartnersShown shown, Steps steps) {
        this.atHand = atHand;
        this.partners = partners;
        this.shown = shown;
        this.steps = steps;
    }

    @GetMapping(ONE)
    String form(@PathVariable String slug, @PathVariable long number, Here here, Model model) {
        Programme programme = atHand.withPartner(slug, here);
        Step step = step(programme, number);
        List<PartnersShown.Row> named = named(programme, here);
        return page(programme, step, step.revision(), named, StepForm.of(step, named), List.of(), model);
    }

    /** @param revision that whoever changes it had before them */
    @PostMapping(ONE)
    String change(
            @PathVariable String slug,
            @PathVariable long number,
            @RequestParam int revision,
            StepForm form,
            Here here,
            Model model) {
        Programme programme = atHand.withPartner(slug, here);
        Step step = step(programme, number);
        List<PartnersShown.Row> named = named(programme, here);
        List<Mistake> mistakes = form.mistakes(here);
        if (!mistakes.isEmpty()) return page(programme, step, revision, named, form, mistakes, model);
        if (steps.change(programme, step, revision, form.text(named))) return back(programme, here);
        Step newer = step(programme, number);
        Mistake stale =
                new Mistake("title", here.say("plan.mistake.stale", newer.text().title()));
        return page(programme, newer, newer.revision(), named, form, List.of(stale), model);
    }

    @PostMapping(ONE + "/tick")
    String tick(@PathVariable String slug, @PathVariable long number, @RequestParam boolean done, Here here) {
        Programme programme = atHand.withPartner(slug, here);
        steps.tick(programme, step(programme, number), done);
        return back(programme, here);
    }

    @PostMapping(ONE + "/removal")
    String remove(@PathVariable String slug, @PathVariable long number, Here here) {
        Programme programme = atHand.withPartner(slug, here);
        steps.remove(programme, step(programme, number));
        return back(programme, here);
    }

    private Step step(Programme programme, long number) {
        return steps.find(programme, number).orElseThrow(() -> Refusal.notFound("plan.refused.unknown"));
    }

    private List<PartnersShown.Row> named(Programme programme, Here here) {
        return shown.of(partners.of(programme), here);
    }

    private static String back(Programme programme, Here here) {
        return "redirect:" + here.link(programme.address() + "/plan");
    }

    private static String page(
            Programme programme,
            Step step,
            int revision,
            List<PartnersShown.Row> partners,
            StepForm form,
            List<Mistake> mistakes,
            Model model) {
        model.addAttribute("page", new StepPage(programme, step, revision, partners, form, mistakes));
        return "programmes/step";
    }
}
