package org.coproduction.translations.waiting;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Typed;
import org.coproduction.translations.Original;
import org.coproduction.translations.Translations;
import org.coproduction.translations.WaitingTranslation;
import org.coproduction.translations.WaitingTranslations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editors read what new members translated, and let it through or not. */
@Controller
@Allowed(EDITOR)
class ReadingFirstController {
    static final String QUEUE = "/editing/translations";

    private static final String ONE = QUEUE + "/{id:[0-9]{1,18}}";
    private static final int LONGEST = 2_000;

    private final WaitingTranslations waiting;
    private final Translations translations;
    private final WaitingRows rows;

    ReadingFirstController(WaitingTranslations waiting, Translations translations, WaitingRows rows) {
        this.waiting = waiting;
        this.translations = translations;
        this.rows = rows;
    }

    @GetMapping(QUEUE)
    String index(Model model) {
        model.addAttribute("rows", rows.of(waiting.all()));
        return "translations/queue";
    }

    @GetMapping(ONE)
    String show(@PathVariable long id, Here here, Model model) {
        return page(one(id), "", List.of(), here, model);
    }

    @PostMapping(ONE + "/admission")
    String admit(@PathVariable long id, Here here) {
        WaitingTranslation one = one(id);
        Original original = original(one, here)
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "translations.waiting.refused.gone"));
        waiting.admit(one, original, PersonId.of(here.viewer()));
        return "redirect:" + here.link(one.original().address(one.language()));
    }

    @PostMapping(ONE + "/refusal")
    String decline(@PathVariable long id, @RequestParam(defaultValue = "") String words, Here here, Model model) {
        WaitingTranslation one = one(id);
        String told = Typed.lines(words);
        if (told.isEmpty() || told.length() > LONGEST)
            return page(
                    one,
                    told,
                    List.of(new Mistake("words", here.say("translations.waiting.mistake.words", LONGEST))),
                    here,
                    model);
        waiting.decline(one, told, PersonId.of(here.viewer()));
        return "redirect:" + here.link(QUEUE);
    }

    private String page(WaitingTranslation one, String words, List<Mistake> mistakes, Here here, Model model) {
        Original original = original(one, here).orElse(null);
        model.addAttribute(
                "page",
                new ReadingFirstPage(
                        rows.of(List.of(one)).getFirst(),
                        original,
                        Stream.ofNullable(original)
                                .flatMap(known -> known.passages().stream())
                                .filter(passage -> one.texts().containsKey(passage.name()))
                                .map(passage -> new ReadingFirstPage.Part(
                                        passage, one.texts().getOrDefault(passage.name(), "")))
                                .toList(),
                        one.decidableBy(PersonId.of(here.viewer())),
                        words,
                        mistakes));
        return "translations/readFirst";
    }

    /** Nothing of what has gone into a circle meanwhile. */
    private Optional<Original> original(WaitingTranslation one, Here here) {
        return translations
                .original(one.original(), here)
                .filter(original -> original.readers() != Original.Readers.CIRCLE);
    }

    private WaitingTranslation one(long id) {
        return waiting.find(id).orElseThrow(() -> Refusal.notFound("translations.waiting.refused.decided"));
    }
}
