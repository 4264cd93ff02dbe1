package org.coproduction.translations.pages;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.translations.DeclinedTranslation;
import org.coproduction.translations.DeclinedTranslations;
import org.coproduction.translations.Machines;
import org.coproduction.translations.Original;
import org.coproduction.translations.Saving;
import org.coproduction.translations.Silence;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.Translation;
import org.coproduction.translations.Translations;
import org.coproduction.translations.WaitingTranslation;
import org.coproduction.translations.WaitingTranslations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member translates a record, or goes on with what another one began. */
@Controller
@Allowed(MEMBER)
class TranslatingController {
    private final AtHand atHand;
    private final Translations translations;
    private final List<Silence> silences;
    private final Machines machines;
    private final WaitingTranslations waiting;
    private final DeclinedTranslations declined;

    TranslatingController(
            AtHand atHand,
            Translations translations,
            List<Silence> silences,
            Machines machines,
            WaitingTranslations waiting,
            DeclinedTranslations declined) {
        this.atHand = atHand;
        this.translations = translations;
        this.silences = List.copyOf(silences);
        this.machines = machines;
        this.waiting = waiting;
        this.declined = declined;
    }

    @GetMapping(TranslationsController.IN + "/edit")
    String form(
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String language,
            Here here,
            Model model) {
        Original original = atHand.original(kind, key, here);
        TargetLanguage into = AtHand.language(original, language);
        Translation shown = translations.of(original, into).orElse(null);
        TranslationForm begun = sent(original, into, here)
                .or(() -> declined(original, into, here)
                        .map(DeclinedTranslation::saving)
                        .filter(saving -> saving.known() == (shown == null ? 0 : shown.number())))
                .map(saving -> TranslationForm.of(original, saving))
                .orElseGet(() -> TranslationForm.of(original, shown));
        return page(pages(original, into, shown, here).of(begun), model);
    }

    /** @param button {@code preview} or {@code save} */
    @PostMapping(TranslationsController.IN)
    String save(
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String language,
            @RequestParam(name = "do", defaultValue = "save") String button,
            @RequestParam MultiValueMap<String, String> sent,
            Here here,
            Model model) {
        Original original = atHand.original(kind, key, here);
        TargetLanguage into = AtHand.language(original, language);
        TranslationForm form = TranslationForm.of(original, sent);
        Translation shown = translations.of(original, into).orElse(null);
        List<Mistake> mistakes = mistakes(form, original, here);
        FormPages pages = pages(original, into, shown, here);
        if (!mistakes.isEmpty()) return page(pages.with(mistakes, form), model);
        if (button.equals("preview")) return page(pages.preview(form), model);
        if (!form.seen().equals(original.mark())) return page(pages.changed(form), model);
        Saving saving = Saving.of(original, into, form.known(), form.written(), false, PersonId.of(here.viewer()));
        if (pages.readFirst()) {
            if (waiting.add(original, saving)) return "redirect:" + here.link("/me/translations");
            Mistake many = new Mistake(
                    original.passages().getFirst().name(),
                    here.say("translations.mistake.many", WaitingTranslations.MOST));
            return page(pages.with(List.of(many), form), model);
        }
        return switch (translations.save(original, saving)) {
            case DONE, UNCHANGED -> {
                waiting.saved(original, saving);
                yield "redirect:" + here.link(original.id().address(into));
            }
            case OVERTAKEN -> {
                Translation newest = translations.of(original, into).orElse(null);
                yield page(pages(original, into, newest, here).overtaken(form), model);
            }
        };
    }

    private List<Mistake> mistakes(TranslationForm form, Original original, Here here) {
        List<Mistake> mistakes = new ArrayList<>(form.mistakes(original, here));
        String first = original.passages().getFirst().name();
        silences.forEach(silence -> silence.of(here).ifPresent(why -> mistakes.add(new Mistake(first, why))));
        return mistakes;
    }

    /** What they sent before, while it waits. */
    private Optional<Saving> sent(Original original, TargetLanguage into, Here here) {
        return waiting.of(PersonId.of(here.viewer())).stream()
                .filter(one ->
                        one.original().equals(original.id()) && one.language().equals(into))
                .map(WaitingTranslation::saving)
                .findFirst();
    }

    /** What they sent before and an editor declined: they mend it, unless somebody else has translated meanwhile. */
    private Optional<DeclinedTranslation> declined(Original original, TargetLanguage into, Here here) {
        return declined.of(PersonId.of(here.viewer())).stream()
                .filter(one ->
                        one.original().equals(original.id()) && one.language().equals(into))
                .findFirst();
    }

    /** Who is read first has no machine begin. */
    private FormPages pages(Original original, TargetLanguage into, @Nullable Translation shown, Here here) {
        boolean readFirst = waiting.waits(original, here.viewer());
        return new FormPages(
                original,
                into,
                shown,
                readFirst
                        ? null
                        : machines.of(original, Optional.ofNullable(shown)).orElse(null),
                readFirst,
                declined(original, into, here).map(DeclinedTranslation::told).orElse(null));
    }

    private static String page(FormPage page, Model model) {
        model.addAttribute("page", page);
        return "translations/edit";
    }
}
