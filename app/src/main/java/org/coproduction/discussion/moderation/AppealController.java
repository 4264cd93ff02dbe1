package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import java.util.Optional;
import org.coproduction.discussion.Appeal;
import org.coproduction.discussion.Appeals;
import org.coproduction.discussion.Because;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever was told of a decision says that it was wrong, by the link in that mail: they may not be able to sign in. */
@Controller
@Allowed(EVERYONE)
class AppealController {
    private static final String APPEAL = "/discussion/appeals/{secret}";

    private final Appeals appeals;

    AppealController(Appeals appeals) {
        this.appeals = appeals;
    }

    @GetMapping(APPEAL)
    String show(@PathVariable String secret, Here here, Model model) {
        return show(known(secret), "", List.of(), here, model);
    }

    @PostMapping(APPEAL)
    String send(@PathVariable String secret, @RequestParam(defaultValue = "") String words, Here here, Model model) {
        Appeal appeal = known(secret);
        Optional<String> said = Appeals.words(words);
        if (said.isEmpty()) {
            Mistake mistake = new Mistake("words", here.say("appeal.mistake", Because.LONGEST));
            return show(appeal, words, List.of(mistake), here, model);
        }
        if (!appeals.send(appeal, said.get())) throw new Refusal(HttpStatus.CONFLICT, "appeal.refused.again");
        return "redirect:" + here.link(here.path());
    }

    private static String show(Appeal appeal, String typed, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", new AppealPage(appeal, here.path(), typed, mistakes));
        return "discussion/appeal";
    }

    private Appeal known(String secret) {
        return appeals.with(secret).orElseThrow(() -> Refusal.notFound("appeal.refused.link", Appeals.DAYS));
    }
}
