package org.coproduction.cases.writing;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.cases.CaseCalls;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftId;
import org.coproduction.cases.DraftStates;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.discussion.Outgrowths;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a draft, and all that somebody has. */
@Controller
@Allowed(MEMBER)
class MyDraftsController {
    private static final String MINE = "/me/drafts";

    private final Drafts drafts;
    private final DraftStates states;
    private final Cases cases;
    private final CaseCalls calls;
    private final Outgrowths outgrowths;

    MyDraftsController(Drafts drafts, DraftStates states, Cases cases, CaseCalls calls, Outgrowths outgrowths) {
        this.outgrowths = outgrowths;
        this.drafts = drafts;
        this.states = states;
        this.cases = cases;
        this.calls = calls;
    }

    @GetMapping(MINE)
    String index(Here here, Model model) {
        model.addAttribute("page", MyDraftsPage.of(drafts.of(PersonId.of(here.viewer())), here));
        return "cases/myDrafts";
    }

    @GetMapping("/cases/new")
    @Allowed(EVERYONE)
    String fresh(Model model) {
        calls.open().ifPresent(call -> model.addAttribute("call", call));
        return "cases/newCase";
    }

    /** @param debate that gives it a title and a source; 0 for none */
    @PostMapping("/drafts")
    String begin(@RequestParam(defaultValue = "0") long debate, Here here) {
        PersonId me = PersonId.of(here.viewer());
        Draft draft = outgrowths
                .seed(debate)
                .map(seed -> drafts.begin(me, DraftFromDebate.text(seed), seed.debate()))
                .orElseGet(() -> drafts.begin(me, DraftText.EMPTY));
        return "redirect:" + here.link(draft.id().address() + "/" + Step.SOURCES.key());
    }

    /** @param version to go back to, or 0 for a change to the current one */
    @GetMapping("/cases/{slug:[^.]+}/improvement")
    String improvement(@PathVariable String slug, @RequestParam(defaultValue = "0") int version, Model model) {
        CaseVersion current = CaseSlug.of(slug).flatMap(cases::find).orElseThrow(() -> unknown(slug));
        model.addAttribute(
                "page", new ImprovementPage(current.of(), current.text().title(), version));
        return "cases/improvement";
    }

    @PostMapping("/cases/{slug:[^.]+}/improvement")
    String improve(@PathVariable String slug, @RequestParam(defaultValue = "0") int version, Here here) {
        PersonId me = PersonId.of(here.viewer());
        Draft draft = CaseSlug.of(slug)
                .flatMap(known -> version == 0 ? drafts.improve(known, me) : drafts.restore(known, version, me))
                .orElseThrow(() -> unknown(slug));
        return "redirect:" + here.link(draft.id().address() + "/" + Step.CHECK.key());
    }

    @PostMapping("/drafts/{id}/withdrawal")
    String putAside(@PathVariable String id, Here here) {
        if (!states.putAside(id(id), PersonId.of(here.viewer()))) throw DraftController.unknown();
        return "redirect:" + here.link(MINE);
    }

    @PostMapping("/drafts/{id}/resumption")
    String takeUp(@PathVariable String id, Here here) {
        if (!states.takeUp(id(id), PersonId.of(here.viewer()))) throw DraftController.unknown();
        return "redirect:" + here.link(MINE);
    }

    private static DraftId id(String text) {
        return DraftId.of(text).orElseThrow(DraftController::unknown);
    }

    private static Refusal unknown(String slug) {
        return Refusal.notFound("case.refused.unknown", slug.substring(0, Math.min(slug.length(), 80)));
    }
}
