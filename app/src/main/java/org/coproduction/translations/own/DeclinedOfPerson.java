package org.coproduction.translations.own;

import java.time.Instant;
import java.util.Map;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.coproduction.translations.DeclinedTranslation;
import org.coproduction.translations.DeclinedTranslations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody new translated and an editor declined. */
@Component
class DeclinedOfPerson implements PersonalData {
    private final DeclinedTranslations declined;
    private final JdbcClient jdbc;

    DeclinedOfPerson(DeclinedTranslations declined, JdbcClient jdbc) {
        this.declined = declined;
        this.jdbc = jdbc;
    }

    private record Kept(
            String kind, String key, String language, Instant declinedAt, String told, Map<String, String> texts) {
        static Kept of(DeclinedTranslation one) {
            return new Kept(
                    one.original().kind(),
                    one.original().key(),
                    one.language().tag(),
                    one.declinedAt(),
                    one.told(),
                    one.saving().texts());
        }
    }

    @Override
    public String name() {
        return "declined-translations";
    }

    @Override
    public Object copyFor(PersonId person) {
        return declined.of(person).stream().map(Kept::of).toList();
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        jdbc.sql("DELETE FROM declined_translations WHERE person = :person") // served by its unique key
                .param("person", person.value())
                .update();
    }
}
