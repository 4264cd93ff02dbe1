package org.coproduction.programmes.team;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Typed;
import org.coproduction.programmes.Part;
import org.coproduction.programmes.PartForm;
import org.coproduction.programmes.Partner;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammePartners;
import org.coproduction.programmes.ProgrammeProposals;
import org.coproduction.programmes.ProgrammesAtHand;
import org.coproduction.programmes.Proposal;
import org.coproduction.programmes.Role;
import org.coproduction.programmes.State;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member asks to be a partner, answers an invitation, changes how they take part, leaves. */
@Controller
@Allowed(MEMBER)
class PartController {
    private static final String PART = "/programmes/{slug}/part";
    static final int LONGEST_WORDS = 1_000;

    private final ProgrammesAtHand atHand;
    private final ProgrammePartners partners;
    private final ProgrammeProposals proposals;

    PartController(ProgrammesAtHand atHand, ProgrammePartners partners, ProgrammeProposals proposals) {
        this.atHand = atHand;
        this.partners = partners;
        this.proposals = proposals;
    }

    @GetMapping(PART)
    String form(@PathVariable String slug, Here here, Model model) {
        Programme programme = atHand.of(slug);
        PartPage.Standing standing = standing(programme, here);
        PartForm form = standing.partner() == null
                ? PartForm.EMPTY
                : PartForm.of(standing.partner().part());
        return page(programme, standing, form, "", List.of(), model);
    }

    /** @param words to those who lead it, from who asks */
    @PostMapping(PART)
    String save(
            @PathVariable String slug,
            PartForm form,
            @RequestParam(defaultValue = "") String words,
            Here here,
            Model model) {
        Programme programme = atHand.of(slug);
        PartPage.Standing standing = standing(programme, here);
        boolean leads = standing.leads();
        Optional<Part> part = leads ? form.as(Role.LEADS) : form.part();
        String said = Typed.lines(words);
        List<Mistake> mistakes = new ArrayList<>(form.mistakes(leads, here));
        if (said.length() > LONGEST_WORDS)
            mistakes.add(new Mistake("words", here.say("programmes.mistake.words", LONGEST_WORDS, said.length())));
        if (part.isEmpty() || !mistakes.isEmpty()) return page(programme, standing, form, words, mistakes, model);
        PersonId me = PersonId.of(here.viewer());
        boolean done = switch (standing.kind()) {
            case PARTNER -> partners.change(programme, me, part.get());
            case INVITED -> proposals.join(programme, me, part.get());
            case OUTSIDE -> proposals.ask(open(programme), me, part.get(), said);
        };
        if (!done) throw new Refusal(HttpStatus.CONFLICT, "programmes.refused.asking", ProgrammeProposals.DAYS_OF_A_NO);
        return back(programme, here);
    }

    @PostMapping(PART + "/withdrawal")
    String takeBack(@PathVariable String slug, Here here) {
        Programme programme = atHand.of(slug);
        proposals.takeBack(programme, PersonId.of(here.viewer()));
        return back(programme, here);
    }

    @PostMapping(PART + "/refusal")
    String refuse(@PathVariable String slug, Here here) {
        Programme programme = atHand.of(slug);
        proposals.refuse(programme, PersonId.of(here.viewer()));
        return back(programme, here);
    }

    @PostMapping(PART + "/leaving")
    String leave(@PathVariable String slug, Here here) {
        Programme programme = atHand.withPartner(slug, here);
        if (!partners.remove(programme, PersonId.of(here.viewer()))) throw TeamController.lastLead();
        return back(programme, here);
    }

    private static Programme open(Programme programme) {
        if (programme.state() != State.OPEN) throw new Refusal(HttpStatus.CONFLICT, "programmes.refused.not-open");
        return programme;
    }

    private PartPage.Standing standing(Programme programme, Here here) {
        PersonId me = PersonId.of(here.viewer());
        Optional<Partner> partner = partners.find(programme, me);
        if (partner.isPresent()) return new PartPage.Standing(PartPage.Kind.PARTNER, partner.get());
        boolean invited = proposals
                .find(programme, me)
                .filter(Proposal.Invited.class::isInstance)
                .isPresent();
        return new PartPage.Standing(invited ? PartPage.Kind.INVITED : PartPage.Kind.OUTSIDE, null);
    }

    private static String back(Programme programme, Here here) {
        return "redirect:" + here.link(programme.address());
    }

    private static String page(
            Programme programme,
            PartPage.Standing standing,
            PartForm form,
            String words,
            List<Mistake> mistakes,
            Model model) {
        model.addAttribute("page", new PartPage(programme, standing, form, words, mistakes));
        return "programmes/part";
    }
}
