package org.coproduction.cases.record;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.List;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Retiring;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a case out of use, with a reason, and back. */
@Controller
@Allowed(EDITOR)
class RetirementController {
    private static final int LONGEST = 2_000;

    private final StoredVersions versions;
    private final Retiring retiring;

    RetirementController(StoredVersions versions, Retiring retiring) {
        this.versions = versions;
        this.retiring = retiring;
    }

    @GetMapping("/cases/{slug:[^.]+}/retirement")
    String show(@PathVariable String slug, Here here, Model model) {
        return page(CaseAddress.slug(slug), List.of(), here, model);
    }

    @PostMapping("/cases/{slug:[^.]+}/retirement")
    String retire(@PathVariable String slug, @RequestParam(defaultValue = "") String because, Here here, Model model) {
        CaseSlug known = CaseAddress.slug(slug);
        String reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST)
            return page(known, List.of(new Mistake("because", here.say("retire.mistake", LONGEST))), here, model);
        retiring.retire(known, reason, PersonId.of(here.viewer()));
        return "redirect:" + here.link(known.address());
    }

    @PostMapping("/cases/{slug:[^.]+}/reinstatement")
    String reinstate(@PathVariable String slug, Here here) {
        CaseSlug known = CaseAddress.slug(slug);
        if (!retiring.reinstate(known, PersonId.of(here.viewer())))
            throw CaseAddress.unknown(slug).get();
        return "redirect:" + here.link(known.address());
    }

    private String page(CaseSlug slug, List<Mistake> mistakes, Here here, Model model) {
        Stored current = versions.current(slug, here.language()).orElseThrow(CaseAddress.unknown(slug.value()));
        model.addAttribute("page", new RetirementPage(slug, current.text().title(), current.retired(), mistakes));
        return "cases/retirement";
    }
}
