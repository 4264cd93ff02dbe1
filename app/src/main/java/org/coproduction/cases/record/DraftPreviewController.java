package org.coproduction.cases.record;

import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftId;
import org.coproduction.cases.Drafts;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A draft as the page that it will be, for those who write it and, once they have it, for editors. */
@Controller
@Allowed(Allowed.Who.MEMBER)
class DraftPreviewController {
    private static final CaseSlug NOT_YET = new CaseSlug("preview");

    private final Drafts drafts;
    private final CasePages pages;

    DraftPreviewController(Drafts drafts, CasePages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/drafts/{id}/preview")
    String show(@PathVariable String id, Here here, Model model) {
        Draft draft = DraftId.of(id)
                .flatMap(known -> drafts.readable(known, here.viewer()))
                .orElseThrow(() -> Refusal.notFound("writing.refused.unknown"));
        CaseSlug slug = draft.slug() == null ? NOT_YET : draft.slug();
        model.addAttribute("page", pages.preview(draft.text().soFar(slug), draft.id(), here));
        return "cases/show";
    }
}
