package org.coproduction.cases.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.agenda.Novelties;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Stretch;
import org.coproduction.platform.words.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that came, and those that were there and say something else now. */
@Component
@Order(10)
class CasesNew implements Novelties {
    private static final String CAME = """
        SELECT slug, title, first_saved AS at FROM cases c
         WHERE first_saved >= :from AND first_saved < :until AND retired_on IS NULL
           AND (:everything OR EXISTS (SELECT FROM case_questions q WHERE q.case_id = c.id AND q.question = ANY(:questions)))
         ORDER BY first_saved DESC, id DESC LIMIT :most
        """; // served by cases_by_coming (first_saved, id) and case_questions_by_case

    private static final String CHANGED =
            """
        SELECT slug, title, saved_at AS at FROM cases c
         WHERE saved_at >= :from AND saved_at < :until AND version > 1 AND first_saved < :from AND retired_on IS NULL
           AND (:everything OR EXISTS (SELECT FROM case_questions q WHERE q.case_id = c.id AND q.question = ANY(:questions)))
         ORDER BY saved_at DESC, id DESC LIMIT :most
        """; // served by cases_by_change (saved_at, id) WHERE version > 1 and case_questions_by_case

    private final JdbcClient jdbc;

    CasesNew(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Novelty> in(Stretch stretch) {
        return Stream.concat(found("cases", CAME, stretch), found("changed-cases", CHANGED, stretch))
                .toList();
    }

    private Stream<Novelty> found(String kind, String sql, Stretch stretch) {
        return jdbc
                .sql(sql)
                .params(stretch.parameters())
                .query((row, line) -> new Novelty(
                        kind,
                        Bilingual.english(row.getString("title")),
                        "/cases/" + row.getString("slug"),
                        row.getTimestamp("at").toInstant()))
                .list()
                .stream();
    }
}
