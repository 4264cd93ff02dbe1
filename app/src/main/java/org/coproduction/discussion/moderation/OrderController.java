package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;
import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.List;
import java.util.Optional;
import org.coproduction.discussion.Because;
import org.coproduction.discussion.NewcomerRules;
import org.coproduction.discussion.Newcomers;
import org.coproduction.discussion.WaitingPosts;
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

/** What waits for editors in the discussion, and the rules by which posts of new members wait. */
@Controller
@Allowed(EDITOR)
class OrderController {
    private static final String RULES = DebatesToOrder.QUEUE + "/rules";

    private final OrderPages pages;
    private final WaitingPosts waiting;
    private final Newcomers newcomers;

    OrderController(OrderPages pages, WaitingPosts waiting, Newcomers newcomers) {
        this.pages = pages;
        this.waiting = waiting;
        this.newcomers = newcomers;
    }

    @GetMapping(DebatesToOrder.QUEUE)
    String show(Here here, Model model) {
        return queue(List.of(), here, model);
    }

    @PostMapping(DebatesToOrder.QUEUE + "/waiting/{id:[0-9]+}/admission")
    String admit(@PathVariable long id, Here here) {
        return "redirect:" + here.link(waiting.admit(id, here.viewer().person()));
    }

    @PostMapping(DebatesToOrder.QUEUE + "/waiting/{id:[0-9]+}/refusal")
    String decline(@PathVariable long id, BecauseForm form, Here here, Model model) {
        Optional<Because> because = form.because();
        if (because.isEmpty()) {
            model.addAttribute("tried", id);
            model.addAttribute("form", form);
            return queue(
                    form.mistakes(here).stream()
                            .map(one -> new Mistake("declining-" + id + "-" + one.field(), one.text()))
                            .toList(),
                    here,
                    model);
        }
        waiting.decline(id, because.get(), here.viewer().person());
        return "redirect:" + here.link(DebatesToOrder.QUEUE);
    }

    @GetMapping(RULES)
    @Allowed(CONVENER)
    String rules(Model model) {
        model.addAttribute("rules", newcomers.rules());
        return "discussion/rules";
    }

    @PostMapping(RULES)
    @Allowed(CONVENER)
    String rule(
            @RequestParam(defaultValue = "false") boolean wait,
            @RequestParam int posts,
            @RequestParam int links,
            Here here) {
        if (posts < 1 || posts > NewcomerRules.MOST || links < 0 || links > NewcomerRules.MOST)
            throw Refusal.badRequest("rules.refused", NewcomerRules.MOST);
        newcomers.rule(new NewcomerRules(wait, posts, links), here.viewer().person());
        return "redirect:" + here.link(DebatesToOrder.QUEUE);
    }

    private String queue(List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", pages.of(here.viewer()));
        model.addAttribute("mistakes", mistakes);
        return "discussion/order";
    }
}
