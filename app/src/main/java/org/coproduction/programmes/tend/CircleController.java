package org.coproduction.programmes.tend;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeCircle;
import org.coproduction.programmes.ProgrammePartners;
import org.coproduction.programmes.ProgrammesAtHand;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A partner who leads a programme opens its circle. */
@Controller
@Allowed(MEMBER)
class CircleController {
    private final ProgrammesAtHand atHand;
    private final ProgrammePartners partners;
    private final ProgrammeCircle circle;

    CircleController(ProgrammesAtHand atHand, ProgrammePartners partners, ProgrammeCircle circle) {
        this.atHand = atHand;
        this.partners = partners;
        this.circle = circle;
    }

    @PostMapping("/programmes/{slug}/circle")
    String open(@PathVariable String slug, Here here) {
        atHand.withPartner(slug, here); // a convener who only looks after it does not come into its circle
        Programme programme = atHand.ledBy(slug, here);
        long opened = circle.open(programme, partners.of(programme), PersonId.of(here.viewer()));
        return "redirect:" + here.link("/circles/" + opened);
    }
}
