package org.coproduction.cases.record;

import java.util.List;
import org.coproduction.cases.CaseDifferences;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(Allowed.Who.EVERYONE)
class CaseVersionsController {
    private final StoredVersions versions;
    private final CasePages pages;
    private final CaseDifferences differences;

    CaseVersionsController(StoredVersions versions, CasePages pages, CaseDifferences differences) {
        this.versions = versions;
        this.pages = pages;
        this.differences = differences;
    }

    @GetMapping("/cases/{slug}/versions")
    String index(@PathVariable String slug, Here here, Model model) {
        CaseSlug known = CaseAddress.slug(slug);
        Stored current = versions.current(known, here.language()).orElseThrow(CaseAddress.unknown(slug));
        List<Stored.Line> lines = versions.history(known);
        model.addAttribute("page", VersionsPage.of(known, current.text().title(), lines));
        return "cases/versions";
    }

    @GetMapping(path = "/cases/{slug}/versions.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(@PathVariable String slug, Here here) {
        CaseSlug known = CaseAddress.slug(slug);
        Stored current = versions.current(known, here.language()).orElseThrow(CaseAddress.unknown(slug));
        return Atom.of(VersionsFeed.of(known, current.text().title(), versions.history(known), here), here);
    }

    /** Any two of them, as a form chooses them, the older one first. */
    @GetMapping("/cases/{slug:[^.]+}/difference")
    String difference(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int one,
            @RequestParam(defaultValue = "1") int two,
            Here here) {
        String versions = CaseAddress.slug(slug).address() + "/versions/";
        return "redirect:" + here.link(versions + Math.min(one, two) + ".." + Math.max(one, two));
    }

    /** One version, or the difference between two: {@code 1..2}. */
    @GetMapping("/cases/{slug}/versions/{version}")
    String show(@PathVariable String slug, @PathVariable String version, Here here, Model model) {
        CaseSlug known = CaseAddress.slug(slug);
        int dots = version.indexOf("..");
        if (dots < 0) {
            model.addAttribute("page", pages.of(find(known, version, here), "", here));
            return "cases/show";
        }
        Stored before = find(known, version.substring(0, dots), here);
        Stored after = find(known, version.substring(dots + 2), here);
        model.addAttribute(
                "page", DifferencePage.of(before, after, differences.between(before.text(), after.text(), here), here));
        return "cases/difference";
    }

    private Stored find(CaseSlug slug, String number, Here here) {
        return versions.version(slug, CaseAddress.number(number), here.language())
                .orElseThrow(() -> Refusal.notFound("case.refused.version", slug.value()));
    }
}
