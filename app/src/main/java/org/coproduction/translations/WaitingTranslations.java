package org.coproduction.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.EditorsQueue;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What new members translated and editors have not read yet. It becomes a translation when one lets it through, as if it were saved then. */
@Component
public class WaitingTranslations {
    /** So many of a member wait at once. */
    public static final int MOST = 10;

    private static final int SHOWN = 100;

    private final List<ReadFirst> rules;
    private final Translations translations;
    private final DeclinedTranslations declined;
    private final TranslatorMail mail;
    private final JdbcClient jdbc;
    private final KeptSavings savings;
    private final Audit audit;

    WaitingTranslations(
            List<ReadFirst> rules,
            Translations translations,
            DeclinedTranslations declined,
            TranslatorMail mail,
            JdbcClient jdbc,
            KeptSavings savings,
            Audit audit) {
        this.rules = List.copyOf(rules);
        this.translations = translations;
        this.declined = declined;
        this.mail = mail;
        this.jdbc = jdbc;
        this.savings = savings;
        this.audit = audit;
    }

    private static final String KNOWN = """
        SELECT EXISTS (SELECT FROM translations
                        WHERE person = :person AND NOT by_machine AND taken_back_at IS NULL AND readers <> 'circle')
        """; // served by translations_by_person

    /**
     * Whether what they translate of it waits: of whom nothing can be read yet. Who was invited to a circle is known there, and no editor
     * reads what is written in it.
     */
    public boolean waits(Original original, Viewer by) {
        if (!by.signedIn() || by.may(Allowed.Who.EDITOR) || original.readers() == Original.Readers.CIRCLE) return false;
        if (rules.stream().noneMatch(rule -> rule.holdsFor(by))) return false;
        return !jdbc.sql(KNOWN)
                .param("person", by.person())
                .query(Boolean.class)
                .single();
    }

    private static final String ADD = """
        INSERT INTO waiting_translations (kind, key, language, known, texts, originals, person)
        SELECT :kind, :key, :language, :known, CAST(:texts AS json), CAST(:originals AS json), :person
         WHERE (SELECT count(*) FROM waiting_translations
                 WHERE person = :person AND (kind, key, language) <> (:kind, :key, :language)) < :most
            ON CONFLICT (person, kind, key, language) DO UPDATE
           SET known = excluded.known, texts = excluded.texts, originals = excluded.originals, sent_at = now(),
               declined_by = NULL, declined_words = NULL, appeal = NULL, appealed_at = NULL
        """; // served by its unique key

    /** It stands instead of what they sent before for the same, declined or not. False where too many of theirs wait. */
    @Transactional
    public boolean add(Original original, Saving saving) {
        boolean added = savings.in(jdbc.sql(ADD), original.id(), saving)
                        .param("most", MOST)
                        .update()
                > 0;
        if (added) declined.settle(original.id(), saving.language(), saving.by());
        return added;
    }

    private static final String APPEAL = """
        WITH taken AS (
            DELETE FROM declined_translations WHERE id = :id AND person = :person AND NOT twice
            RETURNING kind, key, language, known, texts, originals, person, sent_at, declined_by, words)
        INSERT INTO waiting_translations (kind, key, language, known, texts, originals, person, sent_at,
                                          declined_by, declined_words, appeal, appealed_at)
        SELECT kind, key, language, known, texts, originals, person, sent_at, declined_by, words, :appeal, now() FROM taken
            ON CONFLICT (person, kind, key, language) DO NOTHING
        """; // served by the primary key of declined_translations

    /** What was declined waits again, as it was sent, for somebody else. Only where it is theirs, and only once. */
    @Transactional
    public void appeal(long id, String words, PersonId person) {
        int appealed = jdbc.sql(APPEAL)
                .param("id", id)
                .param("person", person.value())
                .param("appeal", words)
                .update();
        if (appealed == 0) throw new Refusal(HttpStatus.CONFLICT, "translations.appeal.refused.again");
    }

    private static final String WAITING = """
        SELECT id, kind, key, language, known, texts, originals, person, sent_at, declined_by, declined_words, appeal, appealed_at
          FROM waiting_translations
         WHERE (:id::bigint IS NULL OR id = :id) AND (:person::uuid IS NULL OR person = :person)
         ORDER BY appealed_at NULLS LAST, sent_at, id LIMIT :most
        """; // served by its keys, and by waiting_translations_by_time

    /** Appeals on top, then those that have waited longest. */
    public List<WaitingTranslation> all() {
        return find(null, null);
    }

    public List<WaitingTranslation> of(PersonId person) {
        return find(null, person.value());
    }

    public Optional<WaitingTranslation> find(long id) {
        return find(id, null).stream().findFirst();
    }

    private List<WaitingTranslation> find(@Nullable Long id, @Nullable UUID person) {
        return jdbc.sql(WAITING)
                .param("id", id)
                .param("person", person)
                .param("most", SHOWN)
                .query(this::waiting)
                .list();
    }

    private static final String STANDING = """
        SELECT count(*) AS count, min(coalesce(appealed_at, sent_at)) AS oldest, max(coalesce(appealed_at, sent_at)) AS newest
          FROM waiting_translations
        """; // a small table, read whole

    public EditorsQueue.Waiting standing() {
        return jdbc.sql(STANDING).query(EditorsQueue.Waiting.class).single();
    }

    /** Only where it is theirs; returns whether it waited. */
    public boolean takeBack(long id, PersonId person) {
        return jdbc.sql("DELETE FROM waiting_translations WHERE id = :id AND person = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                > 0;
    }

    private static final String SETTLE = """
        DELETE FROM waiting_translations WHERE person = :person AND kind = :kind AND key = :key AND language = :language
        """; // served by its unique key

    /** Whoever is known by now has saved it themselves: what waits of theirs for the same, or was declined, is settled. */
    @Transactional
    public void saved(Original original, Saving saving) {
        KeptSavings.row(jdbc.sql(SETTLE), original.id(), saving.language(), saving.by())
                .update();
        declined.settle(original.id(), saving.language(), saving.by());
    }

    /** What an editor replaced meanwhile, or somebody else translated, is not let through. */
    @Transactional
    public void admit(WaitingTranslation waiting, Original original, PersonId by) {
        claim(waiting, by);
        boolean replaced = original.since() != null && waiting.sentAt().isBefore(original.since());
        if (replaced || !original.takes(waiting.language()))
            throw new Refusal(HttpStatus.CONFLICT, "translations.waiting.refused.replaced");
        if (translations.save(original, waiting.saving()) == Saving.Answer.OVERTAKEN)
            throw new Refusal(HttpStatus.CONFLICT, "translations.waiting.refused.overtaken");
        log(by, "translation-admitted", waiting);
        mail.admitted(waiting);
    }

    /** @param words what their writer is told */
    @Transactional
    public void decline(WaitingTranslation waiting, String words, PersonId by) {
        claim(waiting, by);
        declined.add(waiting, words, by);
        log(by, "translation-declined", waiting);
        mail.declined(waiting, words);
    }

    /** So that it is decided once, and on an appeal by somebody else. */
    private void claim(WaitingTranslation waiting, PersonId by) {
        if (!waiting.decidableBy(by)) throw new Refusal(HttpStatus.FORBIDDEN, "translations.appeal.refused.own");
        int claimed = jdbc.sql("DELETE FROM waiting_translations WHERE id = :id AND sent_at = :sentAt")
                .param("id", waiting.id())
                .param("sentAt", Timestamp.from(waiting.sentAt()))
                .update();
        if (claimed == 0) throw new Refusal(HttpStatus.CONFLICT, "translations.waiting.refused.decided");
    }

    private void log(PersonId by, String act, WaitingTranslation waiting) {
        OriginalId id = waiting.original();
        audit.log(
                by.value(),
                act,
                waiting.person().value(),
                id.kind(),
                id.key(),
                waiting.language().tag());
    }

    private WaitingTranslation waiting(ResultSet row, int number) throws SQLException {
        return new WaitingTranslation(
                row.getLong("id"),
                KeptSavings.original(row),
                savings.saving(row),
                row.getTimestamp("sent_at").toInstant(),
                appeal(row));
    }

    private static @Nullable TranslationAppeal appeal(ResultSet row) throws SQLException {
        String words = row.getString("appeal");
        UUID by = row.getObject("declined_by", UUID.class);
        return words == null
                ? null
                : new TranslationAppeal(
                        by == null ? null : new PersonId(by),
                        row.getString("declined_words"),
                        words,
                        row.getTimestamp("appealed_at").toInstant());
    }
}
