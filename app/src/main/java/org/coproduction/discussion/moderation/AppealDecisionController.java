package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import java.util.Optional;
import org.coproduction.discussion.Act;
import org.coproduction.discussion.Appeal;
import org.coproduction.discussion.Appeals;
import org.coproduction.discussion.Because;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.SecondLook;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking at a decision again, by somebody else who keeps order there. */
@Controller
@Allowed(MEMBER)
class AppealDecisionController {
    private final Appeals appeals;
    private final SecondLook secondLook;
    private final Debates debates;
    private final OrderPages pages;
    private final Spaces spaces;

    AppealDecisionController(Appeals appeals, SecondLook secondLook, Debates debates, OrderPages pages, Spaces spaces) {
        this.spaces = spaces;
        this.appeals = appeals;
        this.secondLook = secondLook;
        this.debates = debates;
        this.pages = pages;
    }

    @PostMapping(DebatesToOrder.QUEUE + "/appeals/{id:[0-9]+}/decision")
    String decide(
            @PathVariable long id,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "") String words,
            Here here,
            Model model) {
        if (spaces.keptBy(here.viewer()).isEmpty()) throw new Refusal(HttpStatus.FORBIDDEN, "order.refused");
        Appeal appeal = appeals.waitingOn(id, here.viewer())
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "moderation.refused.decided"));
        if (!appeal.decidableBy(here.viewer())) throw new Refusal(HttpStatus.FORBIDDEN, "appeal.refused.own");
        Space space = space(appeal.act(), here);
        Optional<String> answer = Appeals.words(words);
        if (answer.isEmpty()) {
            String text = here.say("appeal.mistake.answer", Because.LONGEST);
            model.addAttribute("page", pages.in(space, here.viewer()));
            model.addAttribute("mistakes", List.of(new Mistake("answer-" + id, text)));
            return "discussion/order";
        }
        if (granted) secondLook.grant(appeal, answer.get(), here.viewer().person());
        else secondLook.uphold(appeal, answer.get(), here.viewer().person());
        return "redirect:" + here.link(DebatesToOrder.queue(space));
    }

    /** What was done in no debate is for editors, like what was done in an open one. */
    private Space space(Act act, Here here) {
        Long debate = act.debate();
        return Optional.ofNullable(debate)
                .flatMap(id -> debates.readable(id, here.viewer()))
                .map(Debate::space)
                .orElse(Space.Open.MEMBERS);
    }
}
