package org.coproduction.discussion.outcome;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import java.util.Optional;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Summaries;
import org.coproduction.discussion.SummaryText;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** By who keeps order in it, a debate is closed with a summary of what is agreed and what is open, and can be opened again. */
@Controller
@Allowed(MEMBER)
class ClosingController {
    private static final String CLOSING = "/discussion/threads/{id:[0-9]+}/closing";

    private final Debates debates;
    private final Summaries summaries;
    private final SummaryPages pages;

    ClosingController(Debates debates, Summaries summaries, SummaryPages pages) {
        this.debates = debates;
        this.summaries = summaries;
        this.pages = pages;
    }

    /** Begins with the newest summary, if there was one. */
    @GetMapping(CLOSING)
    String form(@PathVariable long id, Here here, Model model) {
        Debate debate = kept(id, here);
        ClosingForm form =
                summaries.of(debate).stream().findFirst().map(ClosingForm::of).orElseGet(ClosingForm::empty);
        return form(debate, form, List.of(), model);
    }

    @PostMapping(CLOSING)
    String close(@PathVariable long id, ClosingForm form, Here here, Model model) {
        Debate debate = kept(id, here);
        Optional<SummaryText> text = form.text(here);
        if (text.isEmpty()) {
            Mistake mistake = new Mistake("agreed", here.say("closing.mistake", SummaryText.LONGEST));
            return form(debate, form, List.of(mistake), model);
        }
        if (!summaries.close(debate, text.get(), form.after(), here.viewer().person())) {
            int newest = summaries.of(debate).getFirst().number();
            Mistake overtaken = new Mistake("agreed", here.say("closing.mistake.overtaken"));
            return form(debate, form.after(newest), List.of(overtaken), model);
        }
        return "redirect:" + here.link(debate.address());
    }

    @PostMapping("/discussion/threads/{id:[0-9]+}/reopening")
    String reopen(@PathVariable long id, Here here) {
        Debate debate = kept(id, here);
        if (!summaries.reopen(debate, here.viewer().person()))
            throw new Refusal(HttpStatus.CONFLICT, "closing.refused.open");
        return "redirect:" + here.link(debate.address());
    }

    /** All summaries that a debate has had. */
    @GetMapping("/discussion/threads/{id:[0-9]+}/summaries")
    @Allowed(EVERYONE)
    String history(@PathVariable long id, Here here, Model model) {
        model.addAttribute(
                "page", pages.of(debates.readable(id, here.viewer()).orElseThrow(ClosingController::unknown)));
        return "discussion/summaries";
    }

    private static String form(Debate debate, ClosingForm form, List<Mistake> mistakes, Model model) {
        model.addAttribute("debate", debate);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "discussion/closing";
    }

    private Debate kept(long id, Here here) {
        return debates.kept(id, here.viewer()).orElseThrow(ClosingController::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("discussion.refused.debate");
    }
}
