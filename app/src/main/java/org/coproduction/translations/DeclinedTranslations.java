package org.coproduction.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.coproduction.people.PersonId;
import org.coproduction.people.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What editors declined of what new members translated, for its writers only: they mend it, or ask another editor. */
@Component
public class DeclinedTranslations implements Retention {
    public static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final KeptSavings savings;

    DeclinedTranslations(JdbcClient jdbc, KeptSavings savings) {
        this.jdbc = jdbc;
        this.savings = savings;
    }

    private static final String OF = """
        SELECT id, kind, key, language, known, texts, originals, person, words, twice, declined_at
          FROM declined_translations WHERE person = :person ORDER BY declined_at DESC, id
        """; // served by its unique key

    /** The last one first. */
    public List<DeclinedTranslation> of(PersonId person) {
        return jdbc.sql(OF)
                .param("person", person.value())
                .query(this::declined)
                .list();
    }

    private static final String ADD = """
        INSERT INTO declined_translations (kind, key, language, known, texts, originals, person, sent_at, declined_by, words, twice)
        VALUES (:kind, :key, :language, :known, CAST(:texts AS json), CAST(:originals AS json), :person, :sentAt, :by, :words, :twice)
            ON CONFLICT (person, kind, key, language) DO UPDATE
           SET known = excluded.known, texts = excluded.texts, originals = excluded.originals, sent_at = excluded.sent_at,
               declined_by = excluded.declined_by, words = excluded.words, twice = excluded.twice, declined_at = now()
        """; // served by its unique key

    void add(WaitingTranslation waiting, String words, PersonId by) {
        savings.in(jdbc.sql(ADD), waiting.original(), waiting.saving())
                .param("sentAt", Timestamp.from(waiting.sentAt()))
                .param("by", by.value())
                .param("words", words)
                .param("twice", waiting.appeal() != null)
                .update();
    }

    private static final String SETTLE = """
        DELETE FROM declined_translations WHERE person = :person AND kind = :kind AND key = :key AND language = :language
        """; // served by its unique key

    /** They have sent or saved another one of the same. */
    void settle(OriginalId original, TargetLanguage language, PersonId person) {
        KeptSavings.row(jdbc.sql(SETTLE), original, language, person).update();
    }

    /** Only where it is theirs; returns whether it was there. */
    public boolean remove(long id, PersonId person) {
        return jdbc.sql("DELETE FROM declined_translations WHERE id = :id AND person = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                > 0;
    }

    @Override
    public String kept() {
        return "declined translations";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM declined_translations WHERE declined_at < now() - make_interval(days => :days)")
                .param("days", DAYS)
                .update(); // served by declined_translations_by_age
    }

    private DeclinedTranslation declined(ResultSet row, int number) throws SQLException {
        return new DeclinedTranslation(
                row.getLong("id"),
                KeptSavings.original(row),
                savings.saving(row),
                row.getString("words"),
                row.getBoolean("twice"),
                row.getTimestamp("declined_at").toInstant());
    }
}
