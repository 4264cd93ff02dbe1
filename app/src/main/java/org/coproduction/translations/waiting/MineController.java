package org.coproduction.translations.waiting;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Typed;
import org.coproduction.translations.DeclinedTranslations;
import org.coproduction.translations.TranslationAppeal;
import org.coproduction.translations.WaitingTranslations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I translated and an editor has not read yet, or declined. */
@Controller
@Allowed(MEMBER)
class MineController {
    private static final String MINE = "/me/translations";
    private static final String DECLINED = MINE + "/declined/{id:[0-9]{1,18}}";

    private final WaitingTranslations waiting;
    private final DeclinedTranslations declined;
    private final WaitingRows rows;

    MineController(WaitingTranslations waiting, DeclinedTranslations declined, WaitingRows rows) {
        this.waiting = waiting;
        this.declined = declined;
        this.rows = rows;
    }

    @GetMapping(MINE)
    String show(Here here, Model model) {
        return page(null, "", List.of(), here, model);
    }

    @PostMapping(MINE + "/{id:[0-9]{1,18}}/withdrawal")
    String takeBack(@PathVariable long id, Here here) {
        if (!waiting.takeBack(id, PersonId.of(here.viewer())))
            throw Refusal.notFound("translations.waiting.refused.decided");
        return "redirect:" + here.link(MINE);
    }

    @PostMapping(DECLINED + "/appeal")
    String appeal(@PathVariable long id, @RequestParam(defaultValue = "") String words, Here here, Model model) {
        String said = Typed.lines(words);
        if (said.isEmpty() || said.length() > TranslationAppeal.LONGEST) {
            Mistake mistake =
                    new Mistake("words-" + id, here.say("translations.appeal.mistake", TranslationAppeal.LONGEST));
            return page(id, said, List.of(mistake), here, model);
        }
        waiting.appeal(id, said, PersonId.of(here.viewer()));
        return "redirect:" + here.link(MINE);
    }

    @PostMapping(DECLINED + "/removal")
    String remove(@PathVariable long id, Here here) {
        if (!declined.remove(id, PersonId.of(here.viewer())))
            throw Refusal.notFound("translations.appeal.refused.again");
        return "redirect:" + here.link(MINE);
    }

    private String page(@Nullable Long tried, String typed, List<Mistake> mistakes, Here here, Model model) {
        PersonId me = PersonId.of(here.viewer());
        model.addAttribute(
                "page", new MinePage(rows.of(waiting.of(me)), rows.declined(declined.of(me)), tried, typed, mistakes));
        return "translations/mine";
    }
}
