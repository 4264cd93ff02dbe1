package org.coproduction.programmes.team;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.Set;
import org.coproduction.people.Handle;
import org.coproduction.people.PeopleSeen;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeProposals;
import org.coproduction.programmes.ProgrammesAtHand;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who leads a programme asks members who are open to joint work to be partners. */
@Controller
@Allowed(MEMBER)
class InvitationController {
    private final ProgrammesAtHand atHand;
    private final ProgrammeProposals proposals;
    private final PeopleSeen people;

    InvitationController(ProgrammesAtHand atHand, ProgrammeProposals proposals, PeopleSeen people) {
        this.atHand = atHand;
        this.proposals = proposals;
        this.people = people;
    }

    @PostMapping("/programmes/{slug}/invitations")
    String invite(@PathVariable String slug, @RequestParam String handle, Here here) {
        Programme programme = atHand.ledBy(slug, here);
        PersonId by = PersonId.of(here.viewer());
        PeopleSeen.Seen person = Handle.of(handle)
                .flatMap(one -> people.seen(one, here.viewer()))
                .filter(PeopleSeen.Seen::openToJointWork)
                .orElseThrow(() -> Refusal.notFound("programmes.refused.candidate"));
        if (proposals.invitedEnough(by))
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "programmes.refused.enough", ProgrammeProposals.MOST_A_DAY);
        if (proposals.invite(programme, Set.of(person.id().value()), by) == 0)
            throw new Refusal(HttpStatus.CONFLICT, "programmes.refused.invited");
        return "redirect:" + here.link(programme.address() + "/partners");
    }
}
