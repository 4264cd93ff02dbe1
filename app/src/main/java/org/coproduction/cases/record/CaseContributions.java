package org.coproduction.cases.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.coproduction.cases.CaseSlug;
import org.coproduction.people.Contribution;
import org.coproduction.people.Contributions;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that somebody wrote, coded or reviewed, each in the last version they had a part in. */
@Component
class CaseContributions implements Contributions {
    private static final int MOST = 2_000;

    private final JdbcClient jdbc;

    CaseContributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String OF = "SELECT DISTINCT ON (k.case_id, k.part) " + StoredVersions.AUTHORS + " AS authors,"
            + """
               c.slug, k.number, k.part, v.saved_at, v.text ->> 'title' AS title
          FROM case_credits k
          JOIN cases c ON c.id = k.case_id
          JOIN case_versions v ON v.case_id = k.case_id AND v.number = k.number
         WHERE k.person = :person
         ORDER BY k.case_id, k.part, k.number DESC
         LIMIT :most
        """; // served by case_credits_by_person and the keys of cases and case_versions

    @Override
    public List<Contribution> of(PersonId person) {
        return jdbc.sql(OF)
                .param("person", person.value())
                .param("most", MOST)
                .query(CaseContributions::contribution)
                .list();
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                "case",
                "credit.cases",
                Bilingual.english(row.getString("title")),
                new CaseSlug(row.getString("slug")).address() + "/versions/" + row.getInt("number"),
                Contribution.Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                StoredVersions.day(row, "saved_at"),
                List.of((String[]) row.getArray("authors").getArray()),
                row.getString("number"));
    }
}
