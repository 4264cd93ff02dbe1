package org.coproduction.translations.pages;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.translations.Original;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.Translations;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Translations for who reads them. */
@Controller
@Allowed(EVERYONE)
class TranslationsController {
    static final String OF = "/translations/{kind}/{key:[^.]+}";
    static final String IN = OF + "/{language}";

    private final AtHand atHand;
    private final Translations translations;
    private final TranslationPages pages;

    TranslationsController(AtHand atHand, Translations translations, TranslationPages pages) {
        this.atHand = atHand;
        this.translations = translations;
        this.pages = pages;
    }

    @GetMapping(OF)
    String index(@PathVariable String kind, @PathVariable String key, Here here, Model model) {
        model.addAttribute("page", pages.overview(atHand.original(kind, key, here), here));
        return "translations/index";
    }

    @GetMapping(path = "/translations/{kind}/{key}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    TranslationsData indexAsData(@PathVariable String kind, @PathVariable String key, Here here) {
        return pages.data(atHand.original(kind, key, here), here);
    }

    /** @param beside {@code original} where the original is to stand beside it */
    @GetMapping(IN)
    String show(
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String beside,
            Here here,
            Model model) {
        Original original = atHand.original(kind, key, here);
        TargetLanguage into = AtHand.language(original, language);
        var shown = translations
                .of(original, into)
                .orElseThrow(() -> Refusal.notFound("translations.refused.none", into.ownName()));
        model.addAttribute("page", pages.of(original, shown, beside.equals("original"), here));
        return "translations/show";
    }
}
