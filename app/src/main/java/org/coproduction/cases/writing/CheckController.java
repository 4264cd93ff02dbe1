package org.coproduction.cases.writing;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftId;
import org.coproduction.cases.Drafts;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The last step of the form, and where a draft stands once it has left its authors. */
@Controller
@Allowed(MEMBER)
class CheckController {
    private final Drafts drafts;
    private final DraftPages pages;

    CheckController(Drafts drafts, DraftPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/drafts/{id}/check")
    String show(@PathVariable String id, Here here, Model model) {
        PersonId me = PersonId.of(here.viewer());
        Draft draft = DraftId.of(id).flatMap(known -> drafts.find(known, me)).orElseThrow(DraftController::unknown);
        List<ToMend> toMend = pages.toMend(draft, here);
        model.addAttribute(
                "page",
                new CheckPage(draft, DraftSteps.of(draft, Step.CHECK, toMend, here), toMend, draft.isOwnedBy(me)));
        return "cases/draftCheck";
    }
}
