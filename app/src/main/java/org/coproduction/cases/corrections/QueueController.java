package org.coproduction.cases.corrections;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.List;
import java.util.UUID;
import org.coproduction.cases.Draft;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Corrections that wait for an editor. */
@Controller
@Allowed(EDITOR)
class QueueController {
    private static final String QUEUE = "/editing/corrections";
    private static final int LONGEST = 2_000;

    private final Corrections corrections;
    private final CorrectionDesk desk;
    private final DecisionPages pages;

    QueueController(Corrections corrections, CorrectionDesk desk, DecisionPages pages) {
        this.corrections = corrections;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(QUEUE)
    String index(Here here, Model model) {
        model.addAttribute("page", QueuePage.of(corrections.waiting(), here));
        return "corrections/queue";
    }

    @GetMapping(QUEUE + "/{id}")
    String show(@PathVariable UUID id, Here here, Model model) {
        return page(correction(id), List.of(), here, model);
    }

    @PostMapping(QUEUE + "/{id}/draft")
    String takeOver(@PathVariable UUID id, Here here) {
        Draft draft = desk.takeOver(correction(id), PersonId.of(here.viewer())).orElseThrow(QueueController::decided);
        return "redirect:" + here.link(draft.id().address() + "/check");
    }

    @PostMapping(QUEUE + "/{id}/acceptance")
    String accept(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Here here, Model model) {
        Correction correction = correction(id);
        String said = Typed.lines(words);
        if (said.length() > LONGEST)
            return mistake(correction, "accept-words", here.say("correction.mistake.long", LONGEST), here, model);
        if (!desk.accept(correction, said, PersonId.of(here.viewer()))) throw decided();
        return "redirect:" + here.link(QUEUE);
    }

    @PostMapping(QUEUE + "/{id}/refusal")
    String decline(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Here here, Model model) {
        Correction correction = correction(id);
        String reason = Typed.lines(words);
        if (reason.isEmpty() || reason.length() > LONGEST)
            return mistake(correction, "decline-words", here.say("correction.mistake.reason", LONGEST), here, model);
        if (!desk.decline(correction, reason, PersonId.of(here.viewer()))) throw decided();
        return "redirect:" + here.link(QUEUE);
    }

    private String mistake(Correction correction, String field, String text, Here here, Model model) {
        return page(correction, List.of(new Mistake(field, text)), here, model);
    }

    private String page(Correction correction, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", pages.of(correction, mistakes, here));
        return "corrections/decide";
    }

    private Correction correction(UUID id) {
        return corrections.withId(id).orElseThrow(() -> Refusal.notFound("correction.refused.gone"));
    }

    private static Refusal decided() {
        return new Refusal(HttpStatus.CONFLICT, "correction.refused.decided");
    }
}
