package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.Retention;
import org.coproduction.people.Secret;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may appeal, by a link in the mail that told them, and what they say. */
@Component
public class Appeals implements Retention {
    public static final int DAYS = 30;
    private static final String PAGE = "/discussion/appeals/";
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Spaces spaces;

    Appeals(JdbcClient jdbc, Spaces spaces) {
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    /** Returns the address, within the site, at which whoever the act concerns says why it was wrong. */
    String open(long act) {
        Secret secret = Secret.fresh();
        jdbc.sql("INSERT INTO appeals (act, hash) VALUES (:act, :hash)")
                .param("act", act)
                .param("hash", secret.hash())
                .update();
        return PAGE + secret.value();
    }

    private static final String ALL = """
        SELECT %s, p.words AS appealed, p.sent_at, p.granted, p.answer, p.decided_at,
               coalesce(r.text, CASE WHEN a.kind = 'declined' THEN a.before[8] END) AS text,
               coalesce(r.language, CASE WHEN a.kind = 'declined' THEN a.before[9] END) AS language
          FROM appeals p
          JOIN moderation_acts a ON a.id = p.act
          LEFT JOIN debates d ON d.id = a.debate
          LEFT JOIN posts o ON o.id = a.post
          LEFT JOIN post_revisions r
                 ON r.post = o.id AND r.number = CASE WHEN a.kind = 'reworded' THEN a.before[1]::int ELSE o.revision END
         WHERE """.formatted(Acts.COLUMNS);

    /** Empty where nobody has such a link, or it was not used in time. */
    public Optional<Appeal> with(String secret) {
        return jdbc.sql(ALL + " p.hash = :hash") // served by appeals_hash_key and the primary keys
                .param("hash", Secret.hash(secret))
                .query(Appeals::appeal)
                .optional();
    }

    /** Why somebody thinks that a decision was wrong, or another one is right; empty where it says nothing or too much. */
    public static Optional<String> words(String typed) {
        String words = Wording.text(typed);
        return words.isBlank() || words.length() > Because.LONGEST ? Optional.empty() : Optional.of(words);
    }

    private static final String SEND = """
        UPDATE appeals p SET words = :words, sent_at = now()
          FROM moderation_acts a
         WHERE p.act = :act AND p.sent_at IS NULL AND a.id = p.act AND a.undone_at IS NULL
        """; // served by the primary keys

    /** Returns whether it was the first time, and there is still something to decide. */
    public boolean send(Appeal appeal, String words) {
        return jdbc.sql(SEND)
                        .param("words", words)
                        .param("act", appeal.act().id())
                        .update()
                > 0;
    }

    private static final String WAITING = " p.sent_at IS NOT NULL AND p.decided_at IS NULL AND a.undone_at IS NULL";

    private static final String IN = """
         AND CASE WHEN d.id IS NULL THEN :elsewhere ELSE d.space = ANY(:spaces) END ORDER BY p.sent_at LIMIT :most
        """;

    /**
     * Those that have waited longest first, on what was done in these spaces.
     *
     * @param elsewhere also those on what was done in none
     */
    public List<Appeal> waiting(Collection<? extends Space> in, boolean elsewhere) {
        return jdbc.sql(ALL + WAITING + IN)
                .param("spaces", Debates.keys(in))
                .param("elsewhere", elsewhere)
                .param("most", SHOWN)
                .query(Appeals::appeal)
                .list(); // served by appeals_waiting and the primary keys
    }

    /** Where this viewer keeps order. */
    public Optional<Appeal> waitingOn(long act, Viewer viewer) {
        return waiting(spaces.keptBy(viewer), viewer.may(Allowed.Who.EDITOR)).stream()
                .filter(appeal -> appeal.act().id() == act)
                .findFirst();
    }

    private static final String DECIDE = """
        UPDATE appeals SET granted = :granted, answer = :answer, decided_by = :by, decided_at = now()
         WHERE act = :act AND sent_at IS NOT NULL AND decided_at IS NULL
        """; // served by the primary key

    /** False where somebody else has decided meanwhile. */
    boolean decide(Appeal appeal, boolean granted, String answer, UUID by) {
        return jdbc.sql(DECIDE)
                        .param("granted", granted)
                        .param("answer", answer)
                        .param("by", by)
                        .param("act", appeal.act().id())
                        .update()
                > 0;
    }

    private static final String WAIT_AGAIN = """
        UPDATE appeals SET granted = NULL, answer = '', decided_by = NULL, decided_at = NULL WHERE act = :act
        """; // served by the primary key

    /** That a decision stands is undone. */
    void waitAgain(Act upheld) {
        jdbc.sql(WAIT_AGAIN)
                .param("act", Long.valueOf(upheld.before().getFirst()))
                .update();
    }

    @Override
    public String kept() {
        return "links to appeal";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM appeals WHERE sent_at IS NULL AND made_at < now() - make_interval(days => :days)")
                .param("days", DAYS)
                .update(); // served by appeals_unused
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        String text = row.getString("text");
        Timestamp sent = row.getTimestamp("sent_at");
        Timestamp decided = row.getTimestamp("decided_at");
        return new Appeal(
                Acts.act(row, number),
                text == null
                        ? null
                        : new PostText(
                                text, Tongue.of(row.getString("language")).orElseThrow()),
                sent == null ? null : new Appeal.Sent(row.getString("appealed"), sent.toInstant()),
                decided == null
                        ? null
                        : new Appeal.Decided(row.getBoolean("granted"), row.getString("answer"), decided.toInstant()));
    }
}
