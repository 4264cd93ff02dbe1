package org.coproduction.programmes;

import org.coproduction.people.PersonId;
import org.coproduction.platform.store.StarterPart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A programme that is there in all tests, for those that look at every page; it began long ago and nobody is in it. */
@Component
@Order(92)
public class SampleProgramme implements StarterPart {
    static final String SLUG = "a-programme-to-look-at";
    public static final String ADDRESS = "/programmes/" + SLUG;

    private final JdbcClient jdbc;

    SampleProgramme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until they are gone. */
    public static void leadBy(PersonId person, JdbcClient jdbc) {
        partner(person, Role.LEADS, jdbc);
    }

    /** Likewise. */
    public static void takePart(PersonId person, JdbcClient jdbc) {
        partner(person, Role.TAKES_PART, jdbc);
    }

    private static void partner(PersonId person, Role role, JdbcClient jdbc) {
        jdbc.sql("""
            INSERT INTO programme_partners (programme, person, role, country, named)
            SELECT id, :person, :role, 'PT', true FROM programmes WHERE slug = :slug
            """)
                .param("person", person.value())
                .param("role", role.key())
                .param("slug", SLUG)
                .update();
    }

    @Override
    public String name() {
        return "sample-programme";
    }

    @Override
    public void load() {
        jdbc.sql("""
            WITH begun AS (
                INSERT INTO programmes (slug, title, goal, language, begun_at, changed_at)
                VALUES (:slug, 'A programme to look at', 'Something to *find out*.', 'en', '2001-02-03', '2001-02-03')
                RETURNING id),
            question AS (
                INSERT INTO programme_questions (programme, question) SELECT id, 'place-among-service-models' FROM begun)
            INSERT INTO programme_outputs (programme, kind, key) SELECT id, 'reading', 'alford1998' FROM begun
            """).param("slug", SLUG).update();
    }
}
