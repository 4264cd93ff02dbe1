package org.coproduction.discussion.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.coproduction.discussion.Tongue;
import org.coproduction.people.Contribution;
import org.coproduction.people.Contributions;
import org.coproduction.people.Names;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody wrote that settled a debate everybody may read: posts marked as the answer, and summaries. */
@Component
class DebateContributions implements Contributions {
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final Names names;

    DebateContributions(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    private static final String OF =
            """
        SELECT 'answer' AS kind, '/discussion/posts/' || p.id AS address, d.title, d.language, p.written_at AS at
          FROM posts p JOIN debates d ON d.answer = p.id
         WHERE p.author = :person AND p.deleted_at IS NULL AND d.space = 'public'
         UNION ALL
        SELECT 'summary', '/discussion/threads/' || d.id || '/summaries#summary-' || s.number, d.title, s.language, s.written_at
          FROM debate_summaries s JOIN debates d ON d.id = s.debate
         WHERE s.author = :person AND d.space = 'public' AND d.posts > 0 AND d.closed_at IS NOT NULL
         LIMIT :most
        """; // served by posts_by_author, debates_by_answer, debate_summaries_by_author and the key of debates

    @Override
    public List<Contribution> of(PersonId person) {
        List<String> authors = List.copyOf(names.of(List.of(person.value())).values());
        return jdbc.sql(OF)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> contribution(row, authors))
                .list();
    }

    private static Contribution contribution(ResultSet row, List<String> authors) throws SQLException {
        String kind = row.getString("kind");
        String title = row.getString("title");
        return new Contribution(
                kind,
                "outcome.tally." + kind,
                Tongue.FR.tag().equals(row.getString("language"))
                        ? new Bilingual(null, title)
                        : Bilingual.english(title),
                row.getString("address"),
                Contribution.Part.AUTHOR,
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDate(),
                authors,
                null);
    }
}
