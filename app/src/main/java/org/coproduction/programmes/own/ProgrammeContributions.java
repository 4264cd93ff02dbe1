package org.coproduction.programmes.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.coproduction.people.Contribution;
import org.coproduction.people.Contributions;
import org.coproduction.people.Names;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.programmes.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The joint research that somebody is in, where they let everybody read so on its page. */
@Component
class ProgrammeContributions implements Contributions {
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Names names;

    ProgrammeContributions(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    private record Row(String slug, Bilingual title, LocalDate since, List<UUID> named) {}

    private static final String OF = """
        SELECT p.slug, p.title, p.language, m.since,
               ARRAY(SELECT o.person FROM programme_partners o
                      WHERE o.programme = p.id AND o.named ORDER BY o.role <> 'leads', o.since, o.person) AS named
          FROM programme_partners m JOIN programmes p ON p.id = m.programme
         WHERE m.person = :person AND m.named AND p.state <> 'aside'
         ORDER BY m.since DESC LIMIT :most
        """; // served by programme_partners_by_person and the keys of both

    @Override
    public List<Contribution> of(PersonId person) {
        List<Row> rows = jdbc.sql(OF)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> row(row))
                .list();
        Map<UUID, String> known =
                names.of(rows.stream().flatMap(row -> row.named().stream()).toList());
        return rows.stream().map(row -> contribution(row, known)).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("slug"),
                Bilingual.of(row.getString("title"), row.getString("language")),
                row.getTimestamp("since").toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
                Arrays.asList((UUID[]) row.getArray("named").getArray()));
    }

    private static Contribution contribution(Row row, Map<UUID, String> known) {
        return new Contribution(
                Programmes.KIND,
                "programmes.tally",
                row.title(),
                "/programmes/" + row.slug(),
                Contribution.Part.PARTNER,
                row.since(),
                row.named().stream().map(known::get).filter(Objects::nonNull).toList(),
                null);
    }
}
