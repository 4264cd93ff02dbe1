package org.coproduction.interests.browse;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.coproduction.interests.State;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Conveners make an interest a question of the agenda. */
@Controller
@Allowed(CONVENER)
class PromotionController {
    private static final String PROMOTION = "/interests/{number:\\d+}/promotion";
    private static final int LONGEST = 300;

    private final Interests interests;

    PromotionController(Interests interests) {
        this.interests = interests;
    }

    @GetMapping(PROMOTION)
    String form(@PathVariable String number, Model model) {
        Interest interest = open(number);
        Bilingual title = interest.heading();
        return form(interest, PromotionPage.suggested(title), List.of(), model);
    }

    @PostMapping(PROMOTION)
    String promote(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String fr,
            @RequestParam(defaultValue = "") String slug,
            Here here,
            Model model) {
        Interest interest = open(number);
        PromotionPage.Wording typed = new PromotionPage.Wording(en.strip(), fr.strip(), slug.strip());
        List<Mistake> mistakes = new ArrayList<>();
        if (typed.en().isEmpty() || typed.en().length() > LONGEST)
            mistakes.add(new Mistake("en", here.say("interests.mistake.en", LONGEST)));
        if (typed.fr().length() > LONGEST) mistakes.add(new Mistake("fr", here.say("interests.mistake.fr", LONGEST)));
        Optional<QuestionSlug> address = QuestionSlug.of(typed.slug());
        if (address.isEmpty()) mistakes.add(new Mistake("slug", here.say("interests.mistake.slug")));
        if (!mistakes.isEmpty() || address.isEmpty()) return form(interest, typed, mistakes, model);
        Optional<Question> question = interests.promote(
                interest.number(),
                new Bilingual(typed.en(), typed.fr().isEmpty() ? null : typed.fr()),
                address.get(),
                PersonId.of(here.viewer()));
        return question.map(made -> "redirect:" + here.link(made.address()))
                .orElseGet(() -> form(
                        interest, typed, List.of(new Mistake("slug", here.say("interests.mistake.taken"))), model));
    }

    private Interest open(String number) {
        Interest interest = interests.numbered(number).orElseThrow(() -> Refusal.notFound("interests.refused.unknown"));
        if (interest.state() != State.OPEN) throw Refusal.badRequest("interests.refused.not-open");
        return interest;
    }

    private static String form(Interest interest, PromotionPage.Wording typed, List<Mistake> mistakes, Model model) {
        model.addAttribute("page", new PromotionPage(interest, typed, mistakes));
        return "interests/promote";
    }
}
