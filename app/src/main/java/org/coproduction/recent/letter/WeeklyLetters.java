package org.coproduction.recent.letter;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.platform.audit.Audit;
import org.coproduction.texts.BothLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All weekly letters: make one, send it or take it away. What they say is changed like any text. */
@Component
class WeeklyLetters {
    private static final String LETTER = """
        SELECT number, title_en, title_fr, text_en, text_fr, until_at, sent_at, taken_away_at FROM weekly_letters
        """;

    private final JdbcClient jdbc;
    private final SchedulerClient jobs;
    private final Audit audit;

    WeeklyLetters(JdbcClient jdbc, SchedulerClient jobs, Audit audit) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @param before number of the last one of the stretch before, 0 for the first stretch; the newest come first */
    List<WeeklyLetter> sent(int before, int most) {
        return jdbc.sql(LETTER + """
                WHERE sent_at IS NOT NULL AND (:before = 0 OR number < :before) ORDER BY number DESC LIMIT :most
                """) // served by weekly_letters_sent
                .param("before", before)
                .param("most", most)
                .query(WeeklyLetters::letter)
                .list();
    }

    /** The one that waits to be sent. */
    Optional<WeeklyLetter> waiting() {
        return jdbc.sql(LETTER + "WHERE sent_at IS NULL AND taken_away_at IS NULL") // served by weekly_letters_to_send
                .query(WeeklyLetters::letter)
                .optional();
    }

    Optional<WeeklyLetter> find(int number) {
        return jdbc.sql(LETTER + "WHERE number = :number")
                .param("number", number)
                .query(WeeklyLetters::letter)
                .optional();
    }

    /** Until when the last one that was sent tells; empty where none was. */
    Optional<Instant> toldUntil() {
        return jdbc.sql("SELECT until_at FROM weekly_letters WHERE sent_at IS NOT NULL ORDER BY number DESC LIMIT 1")
                .query(Timestamp.class) // served by weekly_letters_sent
                .optional()
                .map(Timestamp::toInstant);
    }

    private static final String MAKE = """
        INSERT INTO weekly_letters (from_at, until_at, title_en, title_fr, text_en, text_fr)
        VALUES (:from, :until, :titleEn, :titleFr, :textEn, :textFr)
            ON CONFLICT DO NOTHING
        """;

    /** Does nothing while one waits. */
    void make(Instant from, Instant until, BothLanguages title, BothLanguages text) {
        said(jdbc.sql(MAKE), title, text)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .update();
    }

    private static final String WRITE = """
        UPDATE weekly_letters SET title_en = :titleEn, title_fr = :titleFr, text_en = :textEn, text_fr = :textFr
         WHERE number = :number
        """;

    /** To be called where the version is kept. */
    void write(int number, BothLanguages title, BothLanguages text) {
        said(jdbc.sql(WRITE), title, text).param("number", number).update();
    }

    private static JdbcClient.StatementSpec said(
            JdbcClient.StatementSpec statement, BothLanguages title, BothLanguages text) {
        return statement
                .param("titleEn", title.en())
                .param("titleFr", title.fr())
                .param("textEn", text.en())
                .param("textFr", text.fr());
    }

    private static final String SEND = """
        UPDATE weekly_letters SET sent_at = now() WHERE number = :number AND sent_at IS NULL AND taken_away_at IS NULL
        """;

    /**
     * Everybody can read it from now on, and who subscribed gets it. Nothing where it does not wait any more.
     *
     * @param by null for the site itself
     */
    @Transactional
    public void send(int number, @Nullable UUID by) {
        if (jdbc.sql(SEND).param("number", number).update() == 0) return;
        audit.log(by, "letter-sent", null, Integer.toString(number));
        jobs.schedule(LetterJobs.MAILS.instance(Integer.toString(number)).build(), Instant.now());
    }

    private static final String TAKE_AWAY = """
        UPDATE weekly_letters SET taken_away_at = now() WHERE number = :number AND sent_at IS NULL AND taken_away_at IS NULL
        """;

    /** It is not sent; the next one tells what it told. */
    @Transactional
    public void takeAway(int number, UUID by) {
        if (jdbc.sql(TAKE_AWAY).param("number", number).update() == 0) return;
        audit.log(by, "letter-taken-away", null, Integer.toString(number));
    }

    private static WeeklyLetter letter(ResultSet row, int line) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new WeeklyLetter(
                row.getInt("number"),
                new BothLanguages(row.getString("title_en"), row.getString("title_fr")),
                new BothLanguages(row.getString("text_en"), row.getString("text_fr")),
                row.getTimestamp("until_at").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getTimestamp("taken_away_at") != null);
    }
}
