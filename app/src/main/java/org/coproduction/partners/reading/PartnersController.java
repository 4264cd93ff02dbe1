package org.coproduction.partners.reading;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;
import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.coproduction.partners.Partner;
import org.coproduction.partners.PartnerKind;
import org.coproduction.partners.Partners;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Alphabet;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The partners of the group, by kind. */
@Controller
@Allowed(EVERYONE)
class PartnersController {
    private static final int NEWEST = 30;

    private final Partners partners;

    PartnersController(Partners partners) {
        this.partners = partners;
    }

    @GetMapping("/partners")
    String index(Here here, Model model) {
        List<Partner> listed = byName(partners.listed(), here);
        model.addAttribute(
                "page",
                new PartnersPage(
                        Arrays.stream(PartnerKind.values())
                                .map(kind -> new PartnersPage.Group(
                                        kind,
                                        listed.stream()
                                                .filter(partner ->
                                                        partner.text().kind() == kind)
                                                .toList()))
                                .filter(group -> !group.partners().isEmpty())
                                .toList(),
                        here.viewer().may(EDITOR) ? partners.unlisted() : List.of()));
        return "partners/index";
    }

    @GetMapping(path = "/partners.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    PartnerData.All indexAsData(Here here) {
        return PartnerData.All.of(byName(partners.listed(), here), here);
    }

    @GetMapping(path = "/partners.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(Here here) {
        return Atom.of(PartnersFeed.of(partners.listed(Instant.EPOCH, Instant.now(), NEWEST), here), here);
    }

    private static List<Partner> byName(List<Partner> some, Here here) {
        Alphabet order = Alphabet.of(here.language());
        return some.stream()
                .sorted(Comparator.comparing(partner -> name(partner, here), order))
                .toList();
    }

    private static String name(Partner partner, Here here) {
        return partner.heading().map(name -> here.text(name).value()).orElse("");
    }
}
