package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.agenda.Novelties;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Stretch;
import org.coproduction.platform.words.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Debates that began and debates that were summed up, of those that everybody may read. */
@Component
@Order(60)
class DebatesNew implements Novelties {
    private static final String SPEAKS = """
           AND d.space = 'public' AND d.posts > 0
           AND (:everything OR d.category = 'theme-' || :theme
                OR d.subject_kind = 'question' AND d.subject_key = ANY(:questions))
        """;

    private static final String BEGAN = """
        SELECT d.id, d.title, d.language, d.started_at AS at FROM debates d
         WHERE d.started_at >= :from AND d.started_at < :until
           AND NOT EXISTS (SELECT FROM posts p WHERE p.debate = d.id AND p.number = 1 AND p.archived)
        """ + SPEAKS
            + "ORDER BY d.started_at DESC LIMIT :most"; // served by debates_by_start and posts (debate, number)

    private static final String SUMMED_UP =
            """
        SELECT d.id, d.title, d.language, s.written_at AS at
          FROM debate_summaries s JOIN debates d ON d.id = s.debate AND d.closed_at IS NOT NULL
         WHERE s.written_at >= :from AND s.written_at < :until
           AND s.number = (SELECT max(number) FROM debate_summaries n WHERE n.debate = s.debate)
        """ + SPEAKS + "ORDER BY s.written_at DESC LIMIT :most"; // served by debate_summaries_by_time (written_at)

    private final JdbcClient jdbc;

    DebatesNew(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Novelty> in(Stretch stretch) {
        return Stream.of(found(BEGAN, "debates", stretch), found(SUMMED_UP, "summaries", stretch))
                .flatMap(List::stream)
                .toList();
    }

    private List<Novelty> found(String sql, String kind, Stretch stretch) {
        RowMapper<Novelty> novelty = (row, line) -> novelty(row, kind);
        return jdbc.sql(sql).params(stretch.parameters()).query(novelty).list();
    }

    private static Novelty novelty(ResultSet row, String kind) throws SQLException {
        Title title = new Title(row.getString("title"));
        return new Novelty(
                kind,
                Bilingual.of(title.value(), row.getString("language")),
                Debate.address(row.getLong("id"), title),
                row.getTimestamp("at").toInstant());
    }
}
