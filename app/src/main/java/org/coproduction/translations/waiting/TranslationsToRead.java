package org.coproduction.translations.waiting;

import org.coproduction.people.EditorsQueue;
import org.coproduction.translations.WaitingTranslations;
import org.springframework.stereotype.Component;

@Component
class TranslationsToRead implements EditorsQueue {
    private final WaitingTranslations translations;

    TranslationsToRead(WaitingTranslations translations) {
        this.translations = translations;
    }

    @Override
    public String key() {
        return "translations";
    }

    @Override
    public String address() {
        return ReadingFirstController.QUEUE;
    }

    @Override
    public Waiting waiting() {
        return translations.standing();
    }
}
