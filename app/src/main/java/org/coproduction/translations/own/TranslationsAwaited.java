package org.coproduction.translations.own;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaiting;
import org.coproduction.people.PersonId;
import org.coproduction.translations.DeclinedTranslations;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.WaitingTranslations;
import org.springframework.stereotype.Component;

@Component
class TranslationsAwaited implements Awaiting {
    private final WaitingTranslations waiting;
    private final DeclinedTranslations declined;

    TranslationsAwaited(WaitingTranslations waiting, DeclinedTranslations declined) {
        this.waiting = waiting;
        this.declined = declined;
    }

    @Override
    public List<Awaited> of(PersonId person) {
        return Stream.concat(
                        waiting.of(person).stream()
                                .map(one -> awaited(
                                        Awaited.Turn.OTHERS, "awaits.translation", one.language(), one.since())),
                        declined.of(person).stream()
                                .map(one -> awaited(
                                        Awaited.Turn.YOURS,
                                        "awaits.translation.declined",
                                        one.language(),
                                        one.declinedAt())))
                .toList();
    }

    private static Awaited awaited(Awaited.Turn turn, String words, TargetLanguage language, Instant since) {
        return new Awaited(turn, words, language.ownName(), "/me/translations", since);
    }
}
