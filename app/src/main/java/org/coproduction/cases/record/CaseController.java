package org.coproduction.cases.record;

import org.coproduction.cases.CaseSlug;
import org.coproduction.discussion.RecordDebates;
import org.coproduction.discussion.SubjectId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.ReadyPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed(Allowed.Who.EVERYONE)
class CaseController {
    static final String PAGE = "cases/show";

    private final StoredVersions versions;
    private final CasePages pages;
    private final KeptPages kept;
    private final PageMaking making;
    private final ReadyPages ready;
    private final RecordDebates debates;

    CaseController(
            StoredVersions versions,
            CasePages pages,
            KeptPages kept,
            PageMaking making,
            ReadyPages ready,
            RecordDebates debates) {
        this.versions = versions;
        this.pages = pages;
        this.kept = kept;
        this.making = making;
        this.ready = ready;
        this.debates = debates;
    }

    @GetMapping("/cases/{slug:[^.]+}")
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String from, Here here) {
        CaseSlug known = CaseAddress.slug(slug);
        if (KeptPages.suit(known, here))
            return ready.sent(kept.find(known, here).orElseGet(() -> made(known, here)), here);
        Stored current = versions.current(known, here.language()).orElseThrow(CaseAddress.unknown(slug));
        return new ModelAndView(PAGE, "page", pages.of(current, from, here))
                .addObject("follow", debates.following(new SubjectId(CaseSubjects.KIND, known.value()), here));
    }

    private byte[] made(CaseSlug slug, Here here) {
        KeptPage page = making.of(slug, here).orElseThrow(CaseAddress.unknown(slug.value()));
        kept.remember(page);
        return page.packed();
    }
}
