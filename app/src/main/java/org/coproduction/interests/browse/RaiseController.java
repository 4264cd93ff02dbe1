package org.coproduction.interests.browse;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Title;
import org.coproduction.discussion.Tongue;
import org.coproduction.interests.Interests;
import org.coproduction.interests.NewInterest;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Raising an interest on a theme or question. */
@Controller
@Allowed(MEMBER)
class RaiseController {
    static final int LONGEST = 5_000;

    private final Interests interests;
    private final Grounds grounds;

    RaiseController(Interests interests, Grounds grounds) {
        this.interests = interests;
        this.grounds = grounds;
    }

    /** @param on {@code theme:1} or {@code question:trust-both-ways} */
    @GetMapping("/interests/new")
    String form(@RequestParam(defaultValue = "") String on, Model model) {
        return form(grounds.of(on), "", "", List.of(), model);
    }

    @PostMapping("/interests")
    String raise(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Here here,
            Model model) {
        Grounds.Ground ground = grounds.of(on);
        Optional<Title> called = Title.of(title);
        Optional<PostText> said = PostText.of(text, Tongue.of(here.language()))
                .filter(one -> one.value().length() <= LONGEST);
        List<Mistake> mistakes = new ArrayList<>();
        if (called.isEmpty()) mistakes.add(new Mistake("title", here.say("interests.mistake.title", Title.LONGEST)));
        if (said.isEmpty()) mistakes.add(new Mistake("text", here.say("interests.mistake.text", LONGEST)));
        if (called.isEmpty() || said.isEmpty()) return form(ground, title, text, mistakes, model);
        int number = interests.raise(
                new NewInterest(ground.theme(), ground.question(), called.get(), said.get(), here.language()),
                PersonId.of(here.viewer()));
        return "redirect:" + here.link("/interests/" + number);
    }

    private static String form(Grounds.Ground ground, String title, String text, List<Mistake> mistakes, Model model) {
        model.addAttribute("page", new RaisePage(ground, title, text, mistakes));
        return "interests/raise";
    }
}
