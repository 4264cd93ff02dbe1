package org.coproduction.programmes.team;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.Set;
import org.coproduction.people.Handle;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammePartners;
import org.coproduction.programmes.ProgrammeProposals;
import org.coproduction.programmes.ProgrammesAtHand;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who lead a programme answer who asks, hand over, and part with partners. */
@Controller
@Allowed(MEMBER)
class TeamController {
    private static final String PARTNERS = "/programmes/{slug}/partners";
    private static final String ONE = PARTNERS + "/{handle}";

    private final ProgrammesAtHand atHand;
    private final ProgrammePartners partners;
    private final ProgrammeProposals proposals;
    private final TeamPages pages;
    private final People people;

    TeamController(
            ProgrammesAtHand atHand,
            ProgrammePartners partners,
            ProgrammeProposals proposals,
            TeamPages pages,
            People people) {
        this.atHand = atHand;
        this.partners = partners;
        this.proposals = proposals;
        this.pages = pages;
        this.people = people;
    }

    @GetMapping(PARTNERS)
    String show(@PathVariable String slug, Here here, Model model) {
        model.addAttribute("page", pages.of(atHand.ledBy(slug, here), here));
        return "programmes/partners";
    }

    @PostMapping(ONE + "/decision")
    String decide(@PathVariable String slug, @PathVariable String handle, @RequestParam boolean accepted, Here here) {
        Programme programme = atHand.ledBy(slug, here);
        PersonId person = known(handle);
        boolean decided = accepted ? proposals.accept(programme, person) : proposals.decline(programme, person);
        if (!decided) throw new Refusal(HttpStatus.CONFLICT, "programmes.refused.decided");
        return back(programme, here);
    }

    @PostMapping(ONE + "/lead")
    String lead(@PathVariable String slug, @PathVariable String handle, @RequestParam boolean leads, Here here) {
        Programme programme = atHand.ledBy(slug, here);
        PersonId partner = partner(programme, handle);
        if (leads) partners.lead(programme, partner);
        else if (!partners.leadNoMore(programme, partner)) throw lastLead();
        return "redirect:" + here.link(programme.address());
    }

    @PostMapping(ONE + "/removal")
    String remove(@PathVariable String slug, @PathVariable String handle, Here here) {
        Programme programme = atHand.ledBy(slug, here);
        if (!partners.remove(programme, partner(programme, handle))) throw lastLead();
        return back(programme, here);
    }

    static Refusal lastLead() {
        return new Refusal(HttpStatus.CONFLICT, "programmes.refused.last-lead");
    }

    private PersonId partner(Programme programme, String handle) {
        PersonId person = known(handle);
        if (partners.find(programme, person).isEmpty()) throw unknown();
        return person;
    }

    private PersonId known(String handle) {
        return Handle.of(handle)
                .flatMap(one -> people.withHandles(Set.of(one)).stream().findFirst())
                .map(Person::id)
                .orElseThrow(TeamController::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("programmes.refused.person");
    }

    private static String back(Programme programme, Here here) {
        return "redirect:" + here.link(programme.address() + "/partners");
    }
}
