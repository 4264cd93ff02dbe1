package org.coproduction.programmes.tend;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import java.util.Optional;
import org.coproduction.agenda.Agenda;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeText;
import org.coproduction.programmes.Programmes;
import org.coproduction.programmes.ProgrammesAtHand;
import org.coproduction.programmes.State;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who lead a programme change what it says of itself. */
@Controller
@Allowed(MEMBER)
class ChangeController {
    private final Programmes programmes;
    private final ProgrammesAtHand atHand;
    private final Agenda agenda;

    ChangeController(Programmes programmes, ProgrammesAtHand atHand, Agenda agenda) {
        this.programmes = programmes;
        this.atHand = atHand;
        this.agenda = agenda;
    }

    @GetMapping("/programmes/{slug}/change")
    String form(@PathVariable String slug, Here here, Model model) {
        Programme programme = changeable(slug, here);
        return page(programme, ProgrammeForm.of(programme), programme.state(), List.of(), model);
    }

    /** @param revision that whoever changes it had before them */
    @PostMapping("/programmes/{slug}")
    String change(
            @PathVariable String slug,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String state,
            ProgrammeForm form,
            Here here,
            Model model) {
        Programme programme = changeable(slug, here);
        State chosen = State.of(state).filter(State.CHOSEN::contains).orElse(programme.state());
        Optional<ProgrammeText> text = form.text(agenda, here);
        if (text.isEmpty()) return page(programme, form, chosen, form.mistakes(agenda, here), model);
        if (programmes.change(programme, revision, text.get(), chosen, PersonId.of(here.viewer())))
            return "redirect:" + here.link(programme.address());
        Mistake stale = new Mistake("title", here.say("programmes.mistake.stale"));
        return page(changeable(slug, here), form, chosen, List.of(stale), model);
    }

    /** By those who lead it, and by conveners. */
    @PostMapping("/programmes/{slug}/aside")
    String putAside(@PathVariable String slug, @RequestParam boolean aside, Here here) {
        Programme programme = here.viewer().may(CONVENER) ? atHand.of(slug) : atHand.ledBy(slug, here);
        programmes.putAside(programme, aside, PersonId.of(here.viewer()));
        return "redirect:" + here.link(programme.address());
    }

    private Programme changeable(String slug, Here here) {
        Programme programme = atHand.ledBy(slug, here);
        if (programme.state() == State.ASIDE) throw Refusal.badRequest("programmes.refused.aside");
        return programme;
    }

    private String page(Programme programme, ProgrammeForm form, State state, List<Mistake> mistakes, Model model) {
        model.addAttribute(
                "page",
                new ProgrammeFormPage(
                        form,
                        agenda.themes(),
                        mistakes,
                        null,
                        new ProgrammeFormPage.Changing(programme, programme.revision(), state)));
        return "programmes/form";
    }
}
