package org.coproduction.translations.pages;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

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

/** Whether a translation stands: who wrote it, or keeps order there, takes it back and brings it back. */
@Controller
@Allowed(MEMBER)
class StandingController {
    private final AtHand atHand;
    private final Translations translations;

    StandingController(AtHand atHand, Translations translations) {
        this.atHand = atHand;
        this.translations = translations;
    }

    /** @param stands false to take it back */
    @PostMapping(TranslationsController.IN + "/standing")
    String let(
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String language,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "false") boolean stands,
            Here here) {
        Original original = atHand.original(kind, key, here);
        TargetLanguage into = AtHand.language(original, language);
        SavedTranslation saved = translations.saved(original).stream()
                .filter(one -> one.language().equals(into) && one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("translations.refused.none", into.ownName()));
        if (!saved.mayBeLet(stands, original, here.viewer().id()))
            throw new Refusal(HttpStatus.FORBIDDEN, "translations.refused.not-yours");
        translations.let(stands, original, saved, PersonId.of(here.viewer()));
        return "redirect:"
                + here.link(stands ? original.id().address(into) : original.id().address());
    }
}
