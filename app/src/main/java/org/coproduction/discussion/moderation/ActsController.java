package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.discussion.Act;
import org.coproduction.discussion.Acts;
import org.coproduction.discussion.Moderation;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of what was done to keep order; who keeps order undoes what stands in it. */
@Controller
@Allowed(MEMBER)
class ActsController {
    private final ActsPages pages;
    private final Acts acts;
    private final Moderation moderation;

    ActsController(ActsPages pages, Acts acts, Moderation moderation) {
        this.pages = pages;
        this.acts = acts;
        this.moderation = moderation;
    }

    @GetMapping("/discussion/log")
    String show(@RequestParam(required = false) @Nullable Long before, Here here, Model model) {
        model.addAttribute("page", pages.of(here.viewer(), before));
        return "discussion/log";
    }

    @PostMapping("/discussion/log/{id:[0-9]+}/undoing")
    String undo(@PathVariable long id, Here here) {
        Act act = acts.kept(id, here.viewer()).orElseThrow(() -> Refusal.notFound("moderation.refused.unknown"));
        boolean forConveners = act.kind() == Act.Kind.SUSPENDED;
        if (here.viewer().person().equals(act.person())
                || forConveners && !here.viewer().may(CONVENER))
            throw new Refusal(HttpStatus.FORBIDDEN, "moderation.refused.undo");
        moderation.undo(act, here.viewer().person());
        return "redirect:" + here.link("/discussion/log");
    }
}
