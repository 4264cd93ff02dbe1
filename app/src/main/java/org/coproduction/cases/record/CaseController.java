package org.coproduction.cases.record;

import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(Allowed.Who.EVERYONE)
class CaseController {
    private final StoredVersions versions;
    private final CasePages pages;

    CaseController(StoredVersions versions, CasePages pages) {
        this.versions = versions;
        this.pages = pages;
    }

    @GetMapping("/cases/{slug:[^.]+}")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "") String from, Here here, Model model) {
        CaseSlug known = CaseAddress.slug(slug);
        Stored current = versions.current(known, here.language()).orElseThrow(CaseAddress.unknown(slug));
        model.addAttribute("page", pages.of(current, from, here));
        return "cases/show";
    }
}
