package org.coproduction.translations.own;

import java.time.Instant;
import java.util.Map;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.coproduction.translations.TranslationAppeal;
import org.coproduction.translations.WaitingTranslation;
import org.coproduction.translations.WaitingTranslations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody new translated and no editor has read yet. */
@Component
class WaitingOfPerson implements PersonalData {
    private final WaitingTranslations waiting;
    private final JdbcClient jdbc;

    WaitingOfPerson(WaitingTranslations waiting, JdbcClient jdbc) {
        this.waiting = waiting;
        this.jdbc = jdbc;
    }

    /** @param appeal why it should not have been declined; null where it was not */
    private record Sent(
            String kind,
            String key,
            String language,
            Instant sentAt,
            Map<String, String> texts,
            @Nullable String appeal) {
        static Sent of(WaitingTranslation one) {
            TranslationAppeal appeal = one.appeal();
            return new Sent(
                    one.original().kind(),
                    one.original().key(),
                    one.language().tag(),
                    one.sentAt(),
                    one.texts(),
                    appeal == null ? null : appeal.words());
        }
    }

    @Override
    public String name() {
        return "waiting-translations";
    }

    @Override
    public Object copyFor(PersonId person) {
        return waiting.of(person).stream().map(Sent::of).toList();
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        jdbc.sql("DELETE FROM waiting_translations WHERE person = :person") // served by its unique key
                .param("person", person.value())
                .update();
    }
}
