package org.coproduction.partners.writing;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import org.coproduction.partners.Partner;
import org.coproduction.partners.Partners;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.texts.TextId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editors begin the entry of a partner, list it and take it out. */
@Controller
@Allowed(EDITOR)
class ListingController {
    private final Partners partners;

    ListingController(Partners partners) {
        this.partners = partners;
    }

    @PostMapping("/partners")
    String begin(Here here) {
        return "redirect:" + here.link(new TextId(Partners.KIND, Integer.toString(partners.begin())).address());
    }

    @PostMapping("/partners/{number:\\d{1,9}}/listing")
    String list(@PathVariable int number, @RequestParam boolean listed, Here here) {
        Partner partner = partners.find(number).orElseThrow(() -> Refusal.notFound("partners.refused.unknown"));
        if (listed && partner.heading().isEmpty()) throw Refusal.badRequest("partners.refused.unnamed");
        partners.list(partner, listed, PersonId.of(here.viewer()));
        return "redirect:" + here.link("/partners");
    }
}
