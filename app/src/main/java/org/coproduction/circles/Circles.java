package org.coproduction.circles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.web.Viewer;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All circles, each asked for by one of its members: there is no way to find one that somebody does not belong to. */
@Component
public class Circles {
    /** Any of them, in an address. */
    public static final String ID = "{id:[0-9]{1,15}}";

    private final JdbcClient jdbc;
    private final Audit audit;

    Circles(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    private static final String OF = """
        SELECT c.id, c.name_en, c.name_fr, c.purpose, c.opened_at, m.keeper,
               (SELECT count(*) FROM circle_members o WHERE o.circle = c.id) AS members
          FROM circle_members m JOIN circles c ON c.id = m.circle
         WHERE m.person = :person AND (:circle::bigint IS NULL OR m.circle = :circle)
         ORDER BY c.opened_at DESC, c.id DESC
        """; // served by circle_members_by_person and the keys of both

    /** Those that somebody belongs to, the newest first. */
    public List<Circle> of(UUID person) {
        return find(person, null);
    }

    /** Empty for who is not signed in. */
    public List<Circle> of(Viewer viewer) {
        return viewer.signedIn() ? of(viewer.person()) : List.of();
    }

    /** Empty where there is none, or where they do not belong to it: nobody can tell which. */
    public Optional<Circle> of(UUID person, long circle) {
        return find(person, circle).stream().findFirst();
    }

    private List<Circle> find(UUID person, @Nullable Long circle) {
        return jdbc.sql(OF)
                .param("person", person)
                .param("circle", circle)
                .query(Circles::circle)
                .list();
    }

    private static final String MEMBERS = """
        SELECT person, keeper, since FROM circle_members WHERE circle = :circle ORDER BY keeper DESC, since, person
        """; // served by the primary key

    /** Who keeps it first, then in the order in which they came. */
    public List<CircleMember> members(long circle) {
        return jdbc.sql(MEMBERS)
                .param("circle", circle)
                .query((row, number) -> new CircleMember(
                        row.getObject("person", UUID.class),
                        row.getBoolean("keeper"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private static final String OPEN = """
        WITH opened AS (INSERT INTO circles (name_en, name_fr, purpose) VALUES (:en, :fr, :purpose) RETURNING id)
        INSERT INTO circle_members (circle, person, keeper) SELECT id, :person, true FROM opened
        RETURNING circle
        """;

    /** Whoever opens it keeps it. */
    @Transactional
    public long open(CircleText text, PersonId by) {
        long circle = jdbc.sql(OPEN)
                .param("en", text.name().en())
                .param("fr", text.name().fr())
                .param("purpose", text.purpose())
                .param("person", by.value())
                .query(Long.class)
                .single();
        audit.log(by.value(), "circle-opened", null, Long.toString(circle));
        return circle;
    }

    public void change(Circle circle, CircleText text) {
        jdbc.sql("UPDATE circles SET name_en = :en, name_fr = :fr, purpose = :purpose WHERE id = :id")
                .param("en", text.name().en())
                .param("fr", text.name().fr())
                .param("purpose", text.purpose())
                .param("id", circle.id())
                .update();
    }

    private static final String INVITE = """
        INSERT INTO circle_members (circle, person, keeper) VALUES (:circle, :person, false) ON CONFLICT DO NOTHING
        """;

    /** False where they belong to it already. */
    public boolean invite(Circle circle, UUID person) {
        return jdbc.sql(INVITE)
                        .param("circle", circle.id())
                        .param("person", person)
                        .update()
                > 0;
    }

    private static final String ANOTHER_KEEPS = """
        (NOT keeper OR EXISTS (SELECT FROM circle_members o
                                WHERE o.circle = circle_members.circle AND o.keeper AND o.person <> circle_members.person))
        """;
    private static final String REMOVE =
            "DELETE FROM circle_members WHERE circle = :circle AND person = :person AND " + ANOTHER_KEEPS;
    private static final String KEEP_NO_MORE =
            "UPDATE circle_members SET keeper = false WHERE circle = :circle AND person = :person AND " + ANOTHER_KEEPS;

    /** From now on nothing of it is there for them. False where they alone keep it. */
    @Transactional
    public boolean remove(Circle circle, UUID person) {
        return changed(circle, person, REMOVE);
    }

    @Transactional
    public void keep(Circle circle, UUID person) {
        changed(circle, person, "UPDATE circle_members SET keeper = true WHERE circle = :circle AND person = :person");
    }

    /** False where they alone keep it. */
    @Transactional
    public boolean keepNoMore(Circle circle, UUID person) {
        return changed(circle, person, KEEP_NO_MORE);
    }

    /** One after the other, so that two who keep it cannot both be the last but one. */
    private boolean changed(Circle circle, UUID person, String change) {
        jdbc.sql("SELECT id FROM circles WHERE id = :id FOR UPDATE")
                .param("id", circle.id())
                .query(Long.class)
                .optional();
        return jdbc.sql(change)
                        .param("circle", circle.id())
                        .param("person", person)
                        .update()
                > 0;
    }

    private static Circle circle(ResultSet row, int number) throws SQLException {
        return new Circle(
                row.getLong("id"),
                new Bilingual(row.getString("name_en"), row.getString("name_fr")),
                row.getString("purpose"),
                row.getTimestamp("opened_at").toInstant(),
                row.getBoolean("keeper"),
                row.getInt("members"));
    }
}
