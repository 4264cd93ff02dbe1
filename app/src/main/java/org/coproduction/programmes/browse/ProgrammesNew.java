package org.coproduction.programmes.browse;

import java.util.List;
import org.coproduction.agenda.Novelties;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Stretch;
import org.coproduction.platform.words.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programmes that began. */
@Component
@Order(56)
class ProgrammesNew implements Novelties {
    private static final String BEGUN = """
        SELECT slug, title, language, begun_at FROM programmes p
         WHERE begun_at >= :from AND begun_at < :until AND state <> 'aside'
           AND (:everything OR EXISTS (SELECT FROM programme_questions q
                                        WHERE q.programme = p.id AND q.question = ANY(:questions)))
         ORDER BY begun_at DESC LIMIT :most
        """; // served by programmes_by_time (begun_at)

    private final JdbcClient jdbc;

    ProgrammesNew(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Novelty> in(Stretch stretch) {
        return jdbc.sql(BEGUN)
                .params(stretch.parameters())
                .query((row, line) -> new Novelty(
                        "programmes",
                        Bilingual.of(row.getString("title"), row.getString("language")),
                        "/programmes/" + row.getString("slug"),
                        row.getTimestamp("begun_at").toInstant()))
                .list();
    }
}
