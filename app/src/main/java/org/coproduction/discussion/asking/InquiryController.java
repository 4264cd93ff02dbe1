package org.coproduction.discussion.asking;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.time.Instant;
import java.util.Optional;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Inquiries;
import org.coproduction.discussion.MemberOrder;
import org.coproduction.discussion.Spaces;
import org.coproduction.people.Expertise.Wanted;
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

/** Whoever began a debate, or keeps order in it, puts its question to members who may know, and sees how many were asked. */
@Controller
@Allowed(MEMBER)
class InquiryController {
    private static final String INQUIRY = "/discussion/threads/{id:[0-9]+}/who-knows";

    private final Debates debates;
    private final Spaces spaces;
    private final MemberOrder members;
    private final Inquiries inquiries;
    private final InquiryPages pages;

    InquiryController(Debates debates, Spaces spaces, MemberOrder members, Inquiries inquiries, InquiryPages pages) {
        this.debates = debates;
        this.spaces = spaces;
        this.members = members;
        this.inquiries = inquiries;
        this.pages = pages;
    }

    @GetMapping(INQUIRY)
    String show(@PathVariable long id, Here here, Model model) {
        return page(pages.of(own(id, here), here), model);
    }

    @PostMapping(INQUIRY)
    String put(@PathVariable long id, InquiryForm form, Here here, Model model) {
        Debate debate = own(id, here);
        InquiryPage page = pages.of(debate, here);
        if (!page.open()) throw new Refusal(HttpStatus.CONFLICT, "asking.refused.not-now");
        Wanted wanted = pages.wanted(form);
        Optional<Instant> silenced = members.silencedUntil(here.viewer().person());
        if (silenced.isPresent())
            return mistake(page, wanted, here.say("discussion.mistake.silenced", here.moment(silenced.get())), model);
        if (wanted.isEmpty()) return mistake(page, wanted, here.say("asking.mistake.nothing"), model);
        inquiries.put(debate, wanted, here.viewer().person());
        return "redirect:" + here.link(page.at());
    }

    @PostMapping(INQUIRY + "/ending")
    String end(@PathVariable long id, Here here) {
        Debate debate = own(id, here);
        inquiries.end(debate);
        return "redirect:" + here.link("/discussion/threads/" + debate.id() + "/who-knows");
    }

    private Debate own(long id, Here here) {
        Debate debate =
                debates.readable(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.debate"));
        if (!debates.begunBy(here.viewer().person(), debate) && !spaces.keeps(here.viewer(), debate.space()))
            throw new Refusal(HttpStatus.FORBIDDEN, "asking.refused.not-yours");
        return debate;
    }

    private static String mistake(InquiryPage page, Wanted typed, String text, Model model) {
        return page(page.with(typed, new Mistake("theme", text)), model);
    }

    private static String page(InquiryPage page, Model model) {
        model.addAttribute("page", page);
        return "discussion/whoKnows";
    }
}
