package org.coproduction.discussion.archive;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mails of archives that came from my address: are they mine? */
@Controller
@Allowed(MEMBER)
class OwnMailsController {
    private static final String MINE = "/me/mails";

    private final OwnMails mails;
    private final People people;

    OwnMailsController(OwnMails mails, People people) {
        this.mails = mails;
        this.people = people;
    }

    @GetMapping(MINE)
    String show(@RequestParam(defaultValue = "1") int page, Here here, Model model) {
        OwnMailsPage shown = mails.page(me(here), Math.max(1, page));
        if (page != 1 && shown.mails().isEmpty()) throw Refusal.notFound("archive.refused.page");
        model.addAttribute("page", shown);
        return "discussion/ownMails";
    }

    @PostMapping(MINE)
    String answerForAll(@RequestParam boolean mine, Here here) {
        mails.answer(me(here), null, mine);
        return "redirect:" + here.link(MINE);
    }

    @PostMapping(MINE + "/{post:[0-9]+}")
    String answerForOne(
            @PathVariable long post,
            @RequestParam boolean mine,
            @RequestParam(defaultValue = "1") int page,
            Here here) {
        if (mails.answer(me(here), post, mine) == 0) throw Refusal.notFound("archive.refused.mail");
        return "redirect:" + here.link(MINE + (page > 1 ? "?page=" + page : ""));
    }

    private Person me(Here here) {
        return people.withId(PersonId.of(here.viewer())).orElseThrow();
    }
}
