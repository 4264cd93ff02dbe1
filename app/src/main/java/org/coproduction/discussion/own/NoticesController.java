package org.coproduction.discussion.own;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.discussion.Notices;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What I was told of. */
@Controller
@Allowed(MEMBER)
class NoticesController {
    private final Notices notices;
    private final NoticesPages pages;

    NoticesController(Notices notices, NoticesPages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    @GetMapping("/discussion/notices")
    String list(Here here, Model model) {
        model.addAttribute("page", pages.of(here.viewer().person()));
        return "discussion/notices";
    }

    /** Something that happened: whoever goes there has seen it. */
    @GetMapping("/discussion/notices/{happening:[0-9]+}")
    String see(@PathVariable long happening, Here here) {
        return "redirect:"
                + here.link(notices.see(here.viewer().person(), happening)
                        .orElseThrow(() -> Refusal.notFound("notices.refused.unknown")));
    }

    /** A part of the head of each page that members see, fetched by script: the page itself may be made for many. */
    @GetMapping(path = "/discussion/notices/count", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String count(Here here) {
        int unseen = notices.unseen(here.viewer().person());
        return unseen == 0 ? "" : here.number(unseen);
    }

    @PostMapping("/discussion/notices/reading")
    String seeAll(Here here) {
        notices.seeAll(here.viewer().person());
        return "redirect:" + here.link("/discussion/notices");
    }
}
