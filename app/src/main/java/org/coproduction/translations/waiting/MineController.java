package org.coproduction.translations.waiting;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.translations.WaitingTranslations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What I translated and an editor has not read yet. */
@Controller
@Allowed(MEMBER)
class MineController {
    private static final String MINE = "/me/translations";

    private final WaitingTranslations waiting;
    private final WaitingRows rows;

    MineController(WaitingTranslations waiting, WaitingRows rows) {
        this.waiting = waiting;
        this.rows = rows;
    }

    @GetMapping(MINE)
    String show(Here here, Model model) {
        model.addAttribute("rows", rows.of(waiting.of(PersonId.of(here.viewer()))));
        return "translations/mine";
    }

    @PostMapping(MINE + "/{id:[0-9]{1,18}}/withdrawal")
    String takeBack(@PathVariable long id, Here here) {
        if (!waiting.takeBack(id, PersonId.of(here.viewer())))
            throw Refusal.notFound("translations.waiting.refused.decided");
        return "redirect:" + here.link(MINE);
    }
}
