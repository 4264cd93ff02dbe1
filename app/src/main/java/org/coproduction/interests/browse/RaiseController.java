package org.coproduction.interests.browse;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.discussion.Outgrowths;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Seed;
import org.coproduction.discussion.SubjectId;
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
    private final Outgrowths outgrowths;

    RaiseController(Interests interests, Grounds grounds, Outgrowths outgrowths) {
        this.outgrowths = outgrowths;
        this.interests = interests;
        this.grounds = grounds;
    }

    /**
     * @param on {@code theme:1} or {@code question:trust-both-ways}
     * @param debate out of which it grows, and which fills the form; 0 for none
     */
    @GetMapping("/interests/new")
    String form(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "0") long debate,
            Here here,
            Model model) {
        Grounds.Ground ground = grounds.of(on);
        return outgrowths
                .seed(debate)
                .map(seed -> form(ground, seed.debate().title().value(), text(seed, here), debate, List.of(), model))
                .orElseGet(() -> form(ground, "", "", 0, List.of(), model));
    }

    private static String text(Seed seed, Here here) {
        return (here.say("interests.from-debate", seed.link()) + "\n\n" + seed.open()).strip();
    }

    @PostMapping("/interests")
    String raise(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long debate,
            Here here,
            Model model) {
        Grounds.Ground ground = grounds.of(on);
        Optional<Title> called = Title.of(title);
        Optional<PostText> said = PostText.of(text, Tongue.of(here.language()))
                .filter(one -> one.value().length() <= LONGEST);
        List<Mistake> mistakes = new ArrayList<>();
        if (called.isEmpty()) mistakes.add(new Mistake("title", here.say("interests.mistake.title", Title.LONGEST)));
        if (said.isEmpty()) mistakes.add(new Mistake("text", here.say("interests.mistake.text", LONGEST)));
        if (called.isEmpty() || said.isEmpty()) return form(ground, title, text, debate, mistakes, model);
        int number = interests.raise(
                new NewInterest(ground.theme(), ground.question(), called.get(), said.get(), here.language()),
                PersonId.of(here.viewer()));
        outgrowths.note(debate, new SubjectId(Interests.KIND, Integer.toString(number)));
        return "redirect:" + here.link("/interests/" + number);
    }

    private static String form(
            Grounds.Ground ground, String title, String text, long debate, List<Mistake> mistakes, Model model) {
        model.addAttribute("page", new RaisePage(ground, title, text, debate, mistakes));
        return "interests/raise";
    }
}
