package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of what editors did to keep order. */
@Component
public class Acts {
    /** How many a page of the log has at most. */
    public static final int PAGE = 50;

    static final String COLUMNS =
            "a.id, a.kind, a.by_person, a.debate, a.post, a.person, a.reason, a.words, a.before, a.at, a.undone_at, a.undone_by";

    private final JdbcClient jdbc;
    private final Spaces spaces;

    Acts(JdbcClient jdbc, Spaces spaces) {
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    private static final String ADD = """
        INSERT INTO moderation_acts (kind, by_person, debate, post, person, reason, words, before, until)
        VALUES (:kind, :by, :debate, :post, :person, :reason, :words, :before, :until)
        RETURNING id
        """;

    long add(Act.New act) {
        Because because = act.because();
        return jdbc.sql(ADD)
                .param("kind", act.kind().key())
                .param("by", act.by())
                .param("debate", act.debate())
                .param("post", act.post())
                .param("person", act.person())
                .param("reason", because == null ? null : because.reason().key())
                .param("words", because == null ? "" : because.words())
                .param("before", act.before().toArray(String[]::new))
                .param("until", act.until() == null ? null : Timestamp.from(act.until()))
                .query(Long.class)
                .single();
    }

    private static final String KEPT = """
        SELECT %s, coalesce(d.space = ANY(:kept), :editor) AS kept
          FROM moderation_acts a LEFT JOIN debates d ON d.id = a.debate
         WHERE a.id = :id AND (d.space = ANY(:spaces) OR d.id IS NULL)
        """.formatted(COLUMNS); // served by the primary keys

    /**
     * One that they may undo; empty where they cannot read what it was done to.
     *
     * @throws Refusal where they read it and keep no order there
     */
    public Optional<Act> kept(long id, Viewer viewer) {
        return jdbc.sql(KEPT)
                .param("id", id)
                .param("spaces", Debates.keys(spaces.readBy(viewer)))
                .param("kept", Debates.keys(spaces.keptBy(viewer)))
                .param("editor", viewer.may(Allowed.Who.EDITOR))
                .query((row, number) -> new Logged(act(row, number), null, row.getBoolean("kept")))
                .optional()
                .map(Acts::undoable);
    }

    private static Act undoable(Logged logged) {
        if (!logged.kept()) throw new Refusal(HttpStatus.FORBIDDEN, "order.refused");
        return logged.act();
    }

    /**
     * An act as somebody finds it in the log.
     *
     * @param title of the debate in which it was done, where it was in one
     * @param kept whether they keep order where it was done
     */
    public record Logged(Act act, @Nullable String title, boolean kept) {}

    private static final String LOG =
            """
        SELECT %s, d.title, coalesce(d.space = ANY(:kept), :editor) AS kept
          FROM moderation_acts a LEFT JOIN debates d ON d.id = a.debate
         WHERE (d.space = ANY(:spaces) OR d.id IS NULL AND :editor) AND (:before::bigint IS NULL OR a.id < :before)
         ORDER BY a.id DESC
         LIMIT :most
        """.formatted(COLUMNS); // from the newest end of the primary key, and the key of debates

    /**
     * The newest first: what was done in debates that this reader may read, and for editors what was done about members.
     *
     * @param before id of the last one of the page before, or null for the first page
     */
    public List<Logged> log(Viewer viewer, @Nullable Long before) {
        return jdbc.sql(LOG)
                .param("spaces", Debates.keys(spaces.readBy(viewer)))
                .param("kept", Debates.keys(spaces.keptBy(viewer)))
                .param("editor", viewer.may(Allowed.Who.EDITOR))
                .param("before", before)
                .param("most", PAGE)
                .query((row, number) -> new Logged(act(row, number), row.getString("title"), row.getBoolean("kept")))
                .list();
    }

    /** False where it was undone before. */
    boolean undo(Act act, UUID by) {
        return jdbc.sql(
                                "UPDATE moderation_acts SET undone_at = now(), undone_by = :by WHERE id = :id AND undone_at IS NULL")
                        .param("by", by)
                        .param("id", act.id())
                        .update()
                > 0;
    }

    static Act act(ResultSet row, int number) throws SQLException {
        Timestamp undone = row.getTimestamp("undone_at");
        String reason = row.getString("reason");
        return new Act(
                row.getLong("id"),
                Act.Kind.of(row.getString("kind")),
                row.getObject("by_person", UUID.class),
                row.getObject("debate", Long.class),
                row.getObject("post", Long.class),
                row.getObject("person", UUID.class),
                reason == null ? null : Reason.of(reason).orElseThrow(),
                row.getString("words"),
                List.of((String[]) row.getArray("before").getArray()),
                row.getTimestamp("at").toInstant(),
                undone == null ? null : new Act.Undone(undone.toInstant(), row.getObject("undone_by", UUID.class)));
    }
}
