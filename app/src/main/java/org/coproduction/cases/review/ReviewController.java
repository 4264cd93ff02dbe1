package org.coproduction.cases.review;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.cases.DraftId;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.Publishing;
import org.coproduction.cases.Review;
import org.coproduction.cases.Review.Verdict;
import org.coproduction.cases.Reviews;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of editors, and the review of one draft. Editors see what was sent to them, and nothing before that. */
@Controller
@Allowed(EDITOR)
class ReviewController {
    private static final int LONGEST_REMARK = 5_000;

    private final Drafts drafts;
    private final Reviews reviews;
    private final Publishing publishing;
    private final ReviewPages pages;

    ReviewController(Drafts drafts, Reviews reviews, Publishing publishing, ReviewPages pages) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.publishing = publishing;
        this.pages = pages;
    }

    @GetMapping("/editing")
    String index(Here here, Model model) {
        model.addAttribute("page", pages.queue(drafts.waiting(), here));
        return "cases/queue";
    }

    @GetMapping("/editing/{id}")
    String show(@PathVariable String id, Here here, Model model) {
        return page(id(id), List.of(), here, model);
    }

    /** @param verdict {@code accepted}, {@code returned}, or empty for a remark alone */
    @PostMapping("/editing/{id}/fields/{field}")
    String decide(
            @PathVariable String id,
            @PathVariable String field,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String remark,
            Here here,
            Model model) {
        DraftId draft = id(id);
        Verdict decided = verdict.equals(Verdict.ACCEPTED.key())
                ? Verdict.ACCEPTED
                : verdict.equals(Verdict.RETURNED.key()) ? Verdict.RETURNED : null;
        if (remark.length() > LONGEST_REMARK)
            return mistake(draft, "remark-" + field, here.say("review.mistake.long", LONGEST_REMARK), here, model);
        if (decided == Verdict.RETURNED && remark.isBlank())
            return mistake(draft, "remark-" + field, here.say("review.mistake.why"), here, model);
        if (!reviews.decide(draft, field, decided, remark, PersonId.of(here.viewer()))) throw unknown();
        return "redirect:" + here.link("/editing/" + draft + "#" + field);
    }

    /** All fields that are still to be decided, at once. */
    @PostMapping("/editing/{id}/acceptance")
    String acceptRest(@PathVariable String id, Here here) {
        DraftId draft = id(id);
        if (!reviews.acceptRest(draft, PersonId.of(here.viewer()))) throw unknown();
        return "redirect:" + here.link("/editing/" + draft + "#decision");
    }

    @PostMapping("/editing/{id}/return")
    String sendBack(@PathVariable String id, Here here, Model model) {
        DraftId draft = id(id);
        return switch (reviews.sendBack(draft, PersonId.of(here.viewer()))) {
            case DONE -> "redirect:" + here.link("/editing");
            case NOTHING_TO_DO -> mistake(draft, "decision", here.say("review.mistake.nothing"), here, model);
            case GONE -> throw unknown();
        };
    }

    @PostMapping("/editing/{id}/publication")
    String publish(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean alone, Here here, Model model) {
        DraftId draft = id(id);
        Publishing.Answer answer = publishing.publish(draft, PersonId.of(here.viewer()), alone);
        return switch (answer) {
            case PUBLISHED ->
                "redirect:"
                        + here.link(drafts.find(draft)
                                .flatMap(published -> Optional.ofNullable(published.slug()))
                                .orElseThrow()
                                .address());
            case UNDECIDED, OWN, OVERTAKEN, CONTESTED, INCOMPLETE, UNCHANGED ->
                mistake(
                        draft,
                        "decision",
                        here.say("review.mistake." + answer.name().toLowerCase(Locale.ROOT)),
                        here,
                        model);
            case GONE -> throw unknown();
        };
    }

    private String mistake(DraftId draft, String field, String text, Here here, Model model) {
        return page(draft, List.of(new Mistake(field, text)), here, model);
    }

    private String page(DraftId draft, List<Mistake> mistakes, Here here, Model model) {
        Review review = reviews.find(draft).orElseThrow(ReviewController::unknown);
        model.addAttribute("page", pages.review(review, mistakes, here));
        return "cases/review";
    }

    private static DraftId id(String text) {
        return DraftId.of(text).orElseThrow(ReviewController::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("review.refused.unknown");
    }
}
