package org.coproduction.programmes.own;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.coproduction.platform.search.Changes;
import org.coproduction.programmes.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which programmes somebody is in, asks for or was asked to. */
@Component
class PartnershipData implements PersonalData {
    private final JdbcClient jdbc;
    private final Changes changes;

    PartnershipData(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    private record Partnership(String programme, String role, String country, boolean named, Instant since) {}

    private record Pending(String programme, boolean invited, String words, Instant madeAt) {}

    private record Owned(
            String programme, String title, @Nullable LocalDate due) {}

    private record Copy(List<Partnership> partner, List<Pending> proposals, List<Owned> steps) {}

    @Override
    public String name() {
        return "programmes";
    }

    private static final String PARTNER = """
        SELECT p.slug AS programme, m.role, m.country, m.named, m.since
          FROM programme_partners m JOIN programmes p ON p.id = m.programme
         WHERE m.person = :person ORDER BY p.id
        """; // served by programme_partners_by_person
    private static final String PENDING = """
        SELECT p.slug AS programme, o.invited, o.words, o.made_at
          FROM programme_proposals o JOIN programmes p ON p.id = o.programme
         WHERE o.person = :person ORDER BY p.id
        """; // served by programme_proposals_by_person
    private static final String OWNED = """
        SELECT p.slug AS programme, s.title, s.due
          FROM programme_partners m JOIN programmes p ON p.id = m.programme
          JOIN programme_steps s ON s.programme = m.programme AND s.owner = m.person
         WHERE m.person = :person ORDER BY p.id, s.due, s.id
        """; // served by programme_partners_by_person and programme_steps_in_order

    @Override
    public Object copyFor(PersonId person) {
        return new Copy(
                jdbc.sql(PARTNER)
                        .param("person", person.value())
                        .query(Partnership.class)
                        .list(),
                jdbc.sql(PENDING)
                        .param("person", person.value())
                        .query(Pending.class)
                        .list(),
                jdbc.sql(OWNED)
                        .param("person", person.value())
                        .query(Owned.class)
                        .list());
    }

    private static final String HAND_OVER = """
        UPDATE programme_partners next SET role = 'leads'
          FROM programme_partners m
         WHERE m.person = :person AND m.role = 'leads' AND next.programme = m.programme
           AND NOT EXISTS (SELECT FROM programme_partners o
                            WHERE o.programme = m.programme AND o.role = 'leads' AND o.person <> m.person)
           AND next.person = (SELECT o.person FROM programme_partners o
                               WHERE o.programme = m.programme AND o.person <> m.person ORDER BY o.since, o.person LIMIT 1)
        """; // served by programme_partners_by_person and the primary key
    private static final String NOBODY_LEFT = """
        UPDATE programmes p SET state = 'finished'
          FROM programme_partners m
         WHERE m.person = :person AND p.id = m.programme AND p.state <> 'aside'
           AND NOT EXISTS (SELECT FROM programme_partners o WHERE o.programme = p.id AND o.person <> m.person)
        """; // likewise
    private static final String SLUGS = """
        SELECT p.slug FROM programme_partners m JOIN programmes p ON p.id = m.programme WHERE m.person = :person
        """; // likewise

    /**
     * Whoever has been in it longest leads a programme that nobody would lead; one that nobody is in any more is finished, and
     * conveners look after its page.
     */
    @Override
    public void erase(PersonId person, Attribution attribution) {
        changes.of(
                Programmes.KIND,
                jdbc.sql(SLUGS)
                        .param("person", person.value())
                        .query(String.class)
                        .list());
        for (String sql : List.of(
                HAND_OVER,
                NOBODY_LEFT,
                "DELETE FROM programme_partners WHERE person = :person",
                "DELETE FROM programme_proposals WHERE person = :person"))
            jdbc.sql(sql).param("person", person.value()).update();
    }
}
