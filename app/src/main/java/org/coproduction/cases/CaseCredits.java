package org.coproduction.cases;

import java.util.List;
import org.coproduction.people.Attribution;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wrote, who coded and who reviewed which version. */
@Component
class CaseCredits {
    private final JdbcClient jdbc;
    private final NamedCopies copies;

    CaseCredits(JdbcClient jdbc, NamedCopies copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    private static final String CREDIT = """
        INSERT INTO case_credits (case_id, number, part, position, person, name)
        SELECT c.id, :number, :part, :position, :person, :name FROM cases c WHERE c.slug = :slug
        """;

    void written(CaseVersion version, List<Author> authors) {
        for (int i = 0; i < authors.size(); i++) credit(version, "author", i, authors.get(i));
    }

    void coded(CaseVersion version, List<Author> coders) {
        for (int i = 0; i < coders.size(); i++) credit(version, "coder", i, coders.get(i));
    }

    private static final String CREDIT_TOUCHED = """
        INSERT INTO case_credits (case_id, number, part, position, person, name)
        SELECT c.id, c.version, 'author', 0, :person, :name FROM touched t JOIN cases c ON c.id = t.id
        """;

    /** All versions that {@link CaseSaving} has just made. */
    void writtenTouched(Author by) {
        PersonId person = by.person();
        jdbc.sql(CREDIT_TOUCHED)
                .param("person", person == null ? null : person.value())
                .param("name", by.name())
                .update();
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

    /** @param part {@code author}, {@code coder} or {@code reviewer} */
    record Credit(String slug, int number, String part) {}

    private static final String OF = """
        SELECT c.slug, k.number, k.part FROM case_credits k JOIN cases c ON c.id = k.case_id
         WHERE k.person = :person ORDER BY c.slug, k.number, k.part
        """; // served by case_credits_by_person

    List<Credit> of(PersonId person) {
        return jdbc.sql(OF).param("person", person.value()).query(Credit.class).list();
    }

    private static final String UNNAME = """
        UPDATE case_credits SET person = NULL, name = :former WHERE person = :person AND part = 'author'
        RETURNING case_id
        """; // served by case_credits_by_person
    private static final String SIGN_AGAIN = """
        UPDATE case_versions v
           SET author = (SELECT string_agg(k.name, ', ' ORDER BY k.position) FROM case_credits k
                          WHERE k.case_id = v.case_id AND k.number = v.number AND k.part = 'author')
         WHERE v.case_id = ANY(:cases)
           AND EXISTS (SELECT FROM case_credits k
                        WHERE k.case_id = v.case_id AND k.number = v.number AND k.part = 'author' AND k.name = :former)
        """; // served by the keys of both

    private static final String FORGET_PAGES =
            """
        DELETE FROM kept_case_pages WHERE case_id IN (SELECT k.case_id FROM case_credits k WHERE k.person = :person)
        """; // served by its key and case_credits_by_person; none of them would be shown, but the name would be
    // kept

    /** Of who left: the name stays at what they contributed, or goes from it, from its history and its citations. */
    void forget(PersonId person, Attribution attribution) {
        if (attribution == Attribution.KEPT) return;
        copies.lockCopies();
        jdbc.sql(FORGET_PAGES).param("person", person.value()).update();
        Long[] touched = jdbc.sql(UNNAME)
                .param("former", Author.FORMER_MEMBER.name())
                .param("person", person.value())
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        jdbc.sql("DELETE FROM case_credits WHERE person = :person AND part IN ('coder', 'reviewer')")
                .param("person", person.value())
                .update();
        jdbc.sql(SIGN_AGAIN)
                .param("cases", touched)
                .param("former", Author.FORMER_MEMBER.name())
                .update();
        jdbc.sql("DELETE FROM made_references WHERE case_id = ANY(:cases)")
                .param("cases", touched)
                .update();
    }
}
