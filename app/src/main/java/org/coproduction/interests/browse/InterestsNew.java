package org.coproduction.interests.browse;

import java.util.List;
import org.coproduction.agenda.Novelties;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Stretch;
import org.coproduction.platform.words.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Interests that members raised. */
@Component
@Order(55)
class InterestsNew implements Novelties {
    private static final String RAISED = """
        SELECT number, title, language, raised_at FROM interests
         WHERE raised_at >= :from AND raised_at < :until AND aside_at IS NULL
           AND (:everything OR theme = :theme OR question = ANY(:questions) OR became = ANY(:questions))
         ORDER BY raised_at DESC LIMIT :most
        """; // served by interests_by_time (raised_at)

    private final JdbcClient jdbc;

    InterestsNew(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Novelty> in(Stretch stretch) {
        return jdbc.sql(RAISED)
                .params(stretch.parameters())
                .query((row, line) -> new Novelty(
                        "interests",
                        Bilingual.of(row.getString("title"), row.getString("language")),
                        "/interests/" + row.getInt("number"),
                        row.getTimestamp("raised_at").toInstant()))
                .list();
    }
}
