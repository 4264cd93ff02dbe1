package org.coproduction.translations.pages;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.function.BiPredicate;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.translations.Original;
import org.coproduction.translations.SavedTranslation;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.Translations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who wrote a translation, or keeps order there, takes it back and brings it back. */
@Controller
@Allowed(MEMBER)
class TakingBackController {
    private final AtHand atHand;
    private final Translations translations;

    TakingBackController(AtHand atHand, Translations translations) {
        this.atHand = atHand;
        this.translations = translations;
    }

    @PostMapping(TranslationsController.IN + "/withdrawal")
    String takeBack(
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String language,
            @RequestParam(defaultValue = "0") int number,
            Here here) {
        Original original = atHand.original(kind, key, here);
        SavedTranslation saved = saved(
                original,
                language,
                number,
                (one, of) -> one.mayBeTakenBack(of, here.viewer().id()));
        translations.takeBack(original, saved, PersonId.of(here.viewer()));
        return "redirect:" + here.link(original.id().address());
    }

    @PostMapping(TranslationsController.IN + "/restoration")
    String bringBack(
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String language,
            @RequestParam(defaultValue = "0") int number,
            Here here) {
        Original original = atHand.original(kind, key, here);
        SavedTranslation saved = saved(
                original,
                language,
                number,
                (one, of) -> one.mayBeBroughtBack(of, here.viewer().id()));
        translations.bringBack(original, saved, PersonId.of(here.viewer()));
        return "redirect:" + here.link(original.id().address(saved.language()));
    }

    private SavedTranslation saved(
            Original original, String language, int number, BiPredicate<SavedTranslation, Original> may) {
        TargetLanguage into = AtHand.language(original, language);
        SavedTranslation saved = translations.saved(original).stream()
                .filter(one -> one.language().equals(into) && one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("translations.refused.none", into.ownName()));
        if (!may.test(saved, original)) throw new Refusal(HttpStatus.FORBIDDEN, "translations.refused.not-yours");
        return saved;
    }
}
