package org.coproduction.translations.own;

import java.util.List;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaiting;
import org.coproduction.people.PersonId;
import org.coproduction.translations.WaitingTranslations;
import org.springframework.stereotype.Component;

@Component
class TranslationsAwaited implements Awaiting {
    private final WaitingTranslations waiting;

    TranslationsAwaited(WaitingTranslations waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Awaited> of(PersonId person) {
        return waiting.of(person).stream()
                .map(one -> new Awaited(
                        Awaited.Turn.OTHERS,
                        "awaits.translation",
                        one.language().ownName(),
                        "/me/translations",
                        one.sentAt()))
                .toList();
    }
}
