package org.coproduction.discussion.own;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Notices;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What I was told of. */
@Controller
@Allowed(MEMBER)
class NoticesController {
    private final Notices notices;
    private final Names names;

    NoticesController(Notices notices, Names names) {
        this.notices = notices;
        this.names = names;
    }

    @GetMapping("/discussion/notices")
    String list(Here here, Model model) {
        List<Notices.Notice> newest = notices.newest(here.viewer().person());
        Map<UUID, String> known =
                names.of(newest.stream().map(Notices.Notice::author).toList());
        model.addAttribute(
                "page",
                new NoticesPage(newest.stream()
                        .map(notice -> new NoticesPage.Row(
                                notice, notice.author() == null ? null : known.get(notice.author())))
                        .toList()));
        return "discussion/notices";
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
