package org.coproduction.recent.letter;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;
import static org.coproduction.platform.web.Allowed.Who.EDITOR;
import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The letters that were sent, as everybody reads them; conveners send or take away the one that waits. */
@Controller
@Allowed(EVERYONE)
class LettersController {
    private static final String ONE = "/letters/{number:\\d{1,9}}";
    private static final int STRETCH = 20;

    private final WeeklyLetters letters;
    private final Subscribers subscribers;

    LettersController(WeeklyLetters letters, Subscribers subscribers) {
        this.letters = letters;
        this.subscribers = subscribers;
    }

    /** @param before number of the last letter of the stretch before */
    @GetMapping("/letters")
    String index(@RequestParam(defaultValue = "0") int before, Here here, Model model) {
        List<WeeklyLetter> found = letters.sent(before, STRETCH + 1);
        List<WeeklyLetter> shown = found.subList(0, Math.min(STRETCH, found.size()));
        model.addAttribute(
                "page",
                new LettersPage(
                        shown,
                        here.viewer().may(EDITOR) ? letters.waiting().orElse(null) : null,
                        here.viewer().signedIn()
                                && subscribers.has(here.viewer().person()),
                        found.size() > STRETCH
                                ? "/letters?before=" + shown.getLast().number()
                                : null));
        return "recent/letters";
    }

    @GetMapping(path = "/letters.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(Here here) {
        return Atom.of(LettersFeed.of(letters.sent(0, STRETCH), here), here);
    }

    /** What was not sent is for others as if there were none. */
    @GetMapping(ONE)
    String show(@PathVariable int number, Here here, Model model) {
        WeeklyLetter letter = letter(number);
        if (letter.sentAt() == null && !here.viewer().may(EDITOR)) throw Refusal.notFound("letters.refused.unknown");
        model.addAttribute("letter", letter);
        return "recent/letter";
    }

    @PostMapping(ONE + "/sending")
    @Allowed(CONVENER)
    String send(@PathVariable int number, Here here) {
        letters.send(letter(number).number(), here.viewer().person());
        return "redirect:" + here.link("/letters/" + number);
    }

    @PostMapping(ONE + "/withdrawal")
    @Allowed(CONVENER)
    String takeAway(@PathVariable int number, Here here) {
        letters.takeAway(letter(number).number(), here.viewer().person());
        return "redirect:" + here.link("/letters/" + number);
    }

    private WeeklyLetter letter(int number) {
        return letters.find(number).orElseThrow(() -> Refusal.notFound("letters.refused.unknown"));
    }
}
