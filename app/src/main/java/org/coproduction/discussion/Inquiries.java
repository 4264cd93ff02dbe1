package org.coproduction.discussion;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.Expertise.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "Who knows?": debates whose question is put to members who may know, a few at a time, until somebody answers. */
@Component
public class Inquiries {
    /** One that is neither ended nor answered, nor older than two months. */
    static final String GOING_ON = """
        q.ended_at IS NULL AND q.put_at > now() - interval '60 days'
        AND d.closed_at IS NULL AND d.locked_at IS NULL AND d.merged_into IS NULL AND d.answer IS NULL AND d.posts > 0
        AND NOT EXISTS (
            SELECT FROM posts p
             WHERE p.debate = q.debate AND p.number > 1 AND p.deleted_at IS NULL AND p.written_at >= q.put_at
               AND p.author IS DISTINCT FROM q.asker
               AND p.author IS DISTINCT FROM (SELECT f.author FROM posts f WHERE f.debate = q.debate ORDER BY f.number LIMIT 1))
        """; // served by posts (debate, number)

    private final JdbcClient jdbc;
    private final AskedMembers asked;

    Inquiries(JdbcClient jdbc, AskedMembers asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    private static final String OF = """
        SELECT q.asker, q.theme, q.method, q.country, q.put_at,
        """ + GOING_ON + """
               AS going_on,
               (SELECT count(*) FROM asked a WHERE a.debate = q.debate) AS asked,
               (SELECT count(*) FROM asked a WHERE a.debate = q.debate AND a.declined_at IS NOT NULL) AS cannot,
               ARRAY(SELECT a.person FROM asked a
                      WHERE a.debate = q.debate
                        AND EXISTS (SELECT FROM posts p
                                     WHERE p.debate = a.debate AND p.author = a.person AND p.deleted_at IS NULL)) AS answered,
               EXISTS (SELECT FROM asked a
                        WHERE a.debate = q.debate AND a.person = :reader AND a.declined_at IS NULL
                          AND NOT EXISTS (SELECT FROM posts p WHERE p.debate = a.debate AND p.author = a.person)) AS awaits
          FROM inquiries q JOIN debates d ON d.id = q.debate
         WHERE q.debate = :debate
        """; // served by the primary keys and asked (debate, person)

    /** Empty where nobody has put it. */
    public Optional<Inquiry> of(Debate debate, UUID reader) {
        return jdbc.sql(OF)
                .param("debate", debate.id())
                .param("reader", reader)
                .query(Inquiries::inquiry)
                .optional();
    }

    private static final String PUT = """
        INSERT INTO inquiries (debate, asker, theme, method, country) VALUES (:debate, :asker, :theme, :method, :country)
            ON CONFLICT (debate) DO UPDATE
           SET asker = excluded.asker, theme = excluded.theme, method = excluded.method, country = excluded.country,
               put_at = now(), ended_at = NULL
        """;

    /** Asks the first ones at once; where it was put before, nobody who was asked then is asked again. */
    @Transactional
    public void put(Debate debate, Wanted wanted, UUID asker) {
        jdbc.sql(PUT)
                .param("debate", debate.id())
                .param("asker", asker)
                .param("theme", wanted.theme())
                .param("method", wanted.method())
                .param("country", wanted.country())
                .update();
        asked.askNext(debate.id());
    }

    /** Nobody else is asked. */
    public void end(Debate debate) {
        jdbc.sql("UPDATE inquiries SET ended_at = now() WHERE debate = :debate AND ended_at IS NULL")
                .param("debate", debate.id())
                .update();
    }

    private static final String ALL_GOING_ON =
            "SELECT q.debate FROM inquiries q JOIN debates d ON d.id = q.debate WHERE " + GOING_ON
                    + "ORDER BY q.put_at";

    /** The oldest first; served by inquiries_going_on. */
    public List<Long> goingOn() {
        return jdbc.sql(ALL_GOING_ON).query(Long.class).list();
    }

    private static Inquiry inquiry(ResultSet row, int number) throws SQLException {
        Array answered = row.getArray("answered");
        return new Inquiry(
                row.getObject("asker", UUID.class),
                new Wanted(row.getString("theme"), row.getString("method"), row.getString("country")),
                row.getTimestamp("put_at").toInstant(),
                row.getBoolean("going_on"),
                row.getInt("asked"),
                row.getInt("cannot"),
                List.of((UUID[]) answered.getArray()),
                row.getBoolean("awaits"));
    }
}
