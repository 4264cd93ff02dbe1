package org.coproduction.translations.pages;

import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.translations.Original;
import org.coproduction.translations.OriginalId;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.Translations;
import org.springframework.stereotype.Component;

/** What the address of a translation names; what is not there, or not for this reader, is not found. */
@Component
class AtHand {
    private final Translations translations;

    AtHand(Translations translations) {
        this.translations = translations;
    }

    Original original(String kind, String key, Here here) {
        return translations
                .original(new OriginalId(kind, key), here)
                .orElseThrow(() -> Refusal.notFound("translations.refused.unknown"));
    }

    static TargetLanguage language(Original original, String tag) {
        TargetLanguage language =
                TargetLanguage.of(tag).orElseThrow(() -> Refusal.notFound("translations.refused.language"));
        if (!original.takes(language)) throw Refusal.notFound("translations.refused.own", language.ownName());
        return language;
    }
}
