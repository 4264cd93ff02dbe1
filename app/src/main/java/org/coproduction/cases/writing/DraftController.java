package org.coproduction.cases.writing;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftId;
import org.coproduction.cases.DraftSave;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.KnownText;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The guided form. Whoever does not write a draft gets the same answer as if there were none. */
@Controller
@Allowed(MEMBER)
class DraftController {
    private static final String REMOVE = "remove-";

    private final Drafts drafts;
    private final DraftPages pages;
    private final ContestedPages contested;
    private final LikelyTwins twins;

    DraftController(Drafts drafts, DraftPages pages, ContestedPages contested, LikelyTwins twins) {
        this.drafts = drafts;
        this.pages = pages;
        this.contested = contested;
        this.twins = twins;
    }

    /** At the first step that lacks something. */
    @GetMapping("/drafts/{id}")
    String open(@PathVariable String id, Here here) {
        Draft draft = find(id, here);
        Step first =
                pages.toMend(draft, here).stream().map(ToMend::step).findFirst().orElse(Step.CHECK);
        return "redirect:" + here.link(draft.id().address() + "/" + first.key());
    }

    @GetMapping("/drafts/{id}/{step:sources|what|who|strategies|outcomes|context|time|attachments}")
    String show(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean mend,
            Here here,
            Model model) {
        Draft draft = find(id, here);
        if (!draft.state().isOpen()) return atCheck(draft, here);
        model.addAttribute("page", pages.step(draft, step(step), mend, here));
        return "cases/draft";
    }

    /** A part of the page of a step: what the case may be a second telling of. */
    @GetMapping("/drafts/{id}/twins")
    String twins(@PathVariable String id, Here here, Model model) {
        model.addAttribute("page", twins.of(find(id, here)));
        return "cases/twins";
    }

    /** @param button which one was pressed: {@code on}, {@code stay}, {@code add-strategies}, {@code remove-strategies-2} */
    @PostMapping("/drafts/{id}/{step:sources|what|who|strategies|outcomes|context|time|attachments}")
    String save(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(name = "do", defaultValue = "on") String button,
            @RequestParam MultiValueMap<String, String> form,
            Here here,
            Model model) {
        return switch (saved(id, step, button, form, here)) {
            case DraftSave.Done done -> {
                drafts.reserveAddress(done.draft().id());
                yield "redirect:" + here.link(after(done.draft(), step(step), button));
            }
            case DraftSave.Contested conflict -> {
                model.addAttribute("page", contested.of(conflict, step(step), form, here));
                yield "cases/draftContested";
            }
            case DraftSave.Closed closed -> atCheck(closed.draft(), here);
        };
    }

    /** What the script of the form gets, after each change. */
    private record Answer(String known, String says) {}

    @PostMapping(
            value = "/drafts/{id}/{step:sources|what|who|strategies|outcomes|context|time|attachments}/save",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> autosave(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            Here here) {
        return switch (saved(id, step, "stay", form, here)) {
            case DraftSave.Done done ->
                ResponseEntity.ok(new Answer(
                        done.known().token(),
                        here.say(
                                done.merged() ? "writing.saved.merged" : "writing.saved.at",
                                here.moment(done.draft().savedAt()))));
            case DraftSave.Contested conflict ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Answer(
                                form.getFirst("known") == null ? "" : String.valueOf(form.getFirst("known")),
                                here.say(
                                        "writing.saved.contested",
                                        conflict.conflicts().size())));
            case DraftSave.Closed closed -> throw new Refusal(HttpStatus.GONE, "writing.refused.closed");
        };
    }

    private DraftSave saved(String id, String step, String button, MultiValueMap<String, String> form, Here here) {
        KnownText known = KnownText.of(String.valueOf(form.getFirst("known")))
                .orElseThrow(() -> Refusal.badRequest("writing.refused.form"));
        StepChange.Removal removal = button.startsWith(REMOVE)
                ? StepChange.Removal.of(button.substring(REMOVE.length()))
                : StepChange.Removal.NONE;
        StepChange change = new StepChange(step(step), new Sent(form), removal);
        DraftId draft = DraftId.of(id).orElseThrow(DraftController::unknown);
        return drafts.save(draft, PersonId.of(here.viewer()), known, change, ContestedPages.choices(form))
                .orElseThrow(DraftController::unknown);
    }

    private static String after(Draft draft, Step step, String button) {
        String here = draft.id().address() + "/" + step.key();
        if (button.startsWith("add-")) {
            String list = button.substring("add-".length());
            return here + "#" + list + "-" + draft.text().entries(list).size();
        }
        if (button.startsWith(REMOVE))
            return here + "#"
                    + StepChange.Removal.of(button.substring(REMOVE.length())).list();
        return button.equals("on") ? draft.id().address() + "/" + step.next().key() : here;
    }

    private static String atCheck(Draft draft, Here here) {
        return "redirect:" + here.link(draft.id().address() + "/" + Step.CHECK.key());
    }

    private Draft find(String id, Here here) {
        return DraftId.of(id)
                .flatMap(known -> drafts.find(known, PersonId.of(here.viewer())))
                .orElseThrow(DraftController::unknown);
    }

    private static Step step(String key) {
        return Step.of(key).orElseThrow();
    }

    static Refusal unknown() {
        return Refusal.notFound("writing.refused.unknown");
    }
}
