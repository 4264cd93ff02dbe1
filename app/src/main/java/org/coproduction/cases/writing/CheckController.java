package org.coproduction.cases.writing;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseCalls;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftId;
import org.coproduction.cases.DraftSave;
import org.coproduction.cases.DraftStates;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.Review;
import org.coproduction.cases.Reviews;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last step of the form, and where a draft stands once it has left its authors. */
@Controller
@Allowed(MEMBER)
class CheckController {
    private static final int LONGEST_MESSAGE = 500;

    private final Drafts drafts;
    private final DraftStates states;
    private final Reviews reviews;
    private final DraftPages pages;
    private final ContestedPages contested;
    private final People people;
    private final LikelyTwins twins;
    private final CaseCalls calls;

    CheckController(
            Drafts drafts,
            DraftStates states,
            Reviews reviews,
            DraftPages pages,
            ContestedPages contested,
            People people,
            LikelyTwins twins,
            CaseCalls calls) {
        this.drafts = drafts;
        this.states = states;
        this.reviews = reviews;
        this.pages = pages;
        this.contested = contested;
        this.people = people;
        this.twins = twins;
        this.calls = calls;
    }

    /** @param unknown whether no member has the address that was just typed */
    @GetMapping("/drafts/{id}/check")
    String show(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean unknown, Here here, Model model) {
        List<Mistake> mistakes =
                unknown ? List.of(new Mistake("email", here.say("writing.mistake.no-member"))) : List.of();
        return page(find(id, here), mistakes, here, model);
    }

    @PostMapping("/drafts/{id}/submission")
    String submit(@PathVariable String id, @RequestParam(defaultValue = "") String message, Here here, Model model) {
        Draft draft = find(id, here);
        String said = message.strip();
        if (said.isEmpty() || said.length() > LONGEST_MESSAGE)
            return mistake(draft, "message", here.say("writing.mistake.message", LONGEST_MESSAGE), here, model);
        return switch (states.submit(draft.id(), PersonId.of(here.viewer()), said)) {
            case DONE, CLOSED -> atCheck(draft, here);
            case INCOMPLETE -> mistake(draft, "missing", here.say("writing.mistake.incomplete"), here, model);
            case OVERTAKEN -> mistake(draft, "newer", here.say("writing.mistake.overtaken"), here, model);
            case UNCHANGED -> mistake(draft, "message", here.say("writing.mistake.unchanged"), here, model);
        };
    }

    @PostMapping("/drafts/{id}/recall")
    String recall(@PathVariable String id, Here here) {
        Draft draft = find(id, here);
        if (!states.recall(draft.id(), PersonId.of(here.viewer()))) throw DraftController.unknown();
        return atCheck(draft, here);
    }

    /** Brings in what was published since the draft began. */
    @PostMapping("/drafts/{id}/newer")
    String takeOver(@PathVariable String id, @RequestParam MultiValueMap<String, String> form, Here here, Model model) {
        Draft draft = find(id, here);
        DraftSave answer = drafts.takeOver(draft.id(), PersonId.of(here.viewer()), ContestedPages.choices(form))
                .orElseThrow(DraftController::unknown);
        return switch (answer) {
            case DraftSave.Done done -> atCheck(done.draft(), here);
            case DraftSave.Closed closed -> atCheck(closed.draft(), here);
            case DraftSave.Contested conflict -> {
                model.addAttribute("page", contested.withVersion(conflict, here));
                yield "cases/draftContested";
            }
        };
    }

    private String mistake(Draft draft, String field, String text, Here here, Model model) {
        return page(draft, List.of(new Mistake(field, text)), here, model);
    }

    private String page(Draft draft, List<Mistake> mistakes, Here here, Model model) {
        List<ToMend> toMend = pages.toMend(draft, here);
        model.addAttribute(
                "page",
                new CheckPage(
                        draft,
                        DraftSteps.of(draft, Step.CHECK, toMend, here),
                        toMend,
                        returned(reviews.of(draft), here),
                        writers(draft, PersonId.of(here.viewer())),
                        draft.state().isOpen() ? twins.of(draft) : List.of(),
                        draft.isOwnedBy(PersonId.of(here.viewer())),
                        drafts.newerThan(draft).map(CaseVersion::number).orElse(null),
                        calls.of(draft.id()).orElse(null),
                        mistakes));
        return "cases/draftCheck";
    }

    private List<CheckPage.Writer> writers(Draft draft, PersonId me) {
        return people.withIds(draft.authorIds()).stream()
                .sorted(Comparator.comparing(person -> !draft.isOwnedBy(person.id())))
                .map(person -> new CheckPage.Writer(
                        person.name().value(),
                        person.id().value(),
                        draft.coders().contains(person.id()),
                        !draft.isOwnedBy(person.id())
                                && draft.state().isOpen()
                                && (draft.isOwnedBy(me) || person.id().equals(me))))
                .toList();
    }

    private static List<CheckPage.Returned> returned(Review review, Here here) {
        Map<String, List<String>> remarks = DraftPages.remarks(review);
        return review.changed().stream()
                .filter(field -> remarks.containsKey(field))
                .map(field -> new CheckPage.Returned(
                        here.say("case.field." + field),
                        review.draft().id().address() + "/" + Step.asking(field).key() + "#"
                                + (field.equals("years") ? "startYear" : field),
                        review.returned().contains(field),
                        remarks.getOrDefault(field, List.of())))
                .toList();
    }

    private static String atCheck(Draft draft, Here here) {
        return "redirect:" + here.link(draft.id().address() + "/" + Step.CHECK.key());
    }

    private Draft find(String id, Here here) {
        return DraftId.of(id)
                .flatMap(known -> drafts.find(known, PersonId.of(here.viewer())))
                .orElseThrow(DraftController::unknown);
    }
}
