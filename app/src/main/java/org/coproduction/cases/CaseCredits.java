package org.coproduction.cases;

import java.util.List;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wrote and who reviewed which version. */
@Component
class CaseCredits {
    private final JdbcClient jdbc;

    CaseCredits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String CREDIT = """
        INSERT INTO case_credits (case_id, number, part, position, person, name)
        SELECT c.id, :number, :part, :position, :person, :name FROM cases c WHERE c.slug = :slug
        """;

    void written(CaseVersion version, List<Author> authors) {
        for (int i = 0; i < authors.size(); i++) credit(version, "author", i, authors.get(i));
    }

    void reviewed(CaseVersion version, Person by) {
        credit(version, "reviewer", 0, Author.of(by));
    }

    private void credit(CaseVersion version, String part, int position, Author who) {
        PersonId person = who.person();
        jdbc.sql(CREDIT)
                .param("number", version.number())
                .param("part", part)
                .param("position", position)
                .param("person", person == null ? null : person.value())
                .param("name", who.name())
                .param("slug", version.of().value())
                .update();
    }
}
