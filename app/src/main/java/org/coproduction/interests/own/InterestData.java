package org.coproduction.interests.own;

import java.time.Instant;
import java.util.List;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody raised and takes part in. What they raised stays, since others joined it. */
@Component
class InterestData implements PersonalData {
    private final JdbcClient jdbc;

    InterestData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Raised(int number, String title, String text, Instant raisedAt) {}

    private record Joined(int interest, List<String> ways, Instant since) {}

    private record Copy(List<Raised> raised, List<Joined> joined) {}

    @Override
    public String name() {
        return "interests";
    }

    @Override
    public Object copyFor(PersonId person) {
        return new Copy(
                jdbc.sql(
                                "SELECT number, title, text, raised_at FROM interests WHERE raised_by = :person ORDER BY number")
                        .param("person", person.value())
                        .query(Raised.class)
                        .list(), // served by interests_by_who_raised
                jdbc.sql("SELECT interest, ways, since FROM interest_members WHERE person = :person ORDER BY interest")
                        .param("person", person.value())
                        .query((row, line) -> new Joined(
                                row.getInt("interest"),
                                List.of((String[]) row.getArray("ways").getArray()),
                                row.getTimestamp("since").toInstant()))
                        .list()); // served by interest_members_by_person
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        jdbc.sql("DELETE FROM interest_members WHERE person = :person")
                .param("person", person.value())
                .update();
        if (attribution == Attribution.REMOVED)
            jdbc.sql("UPDATE interests SET raised_by = NULL WHERE raised_by = :person")
                    .param("person", person.value())
                    .update();
    }
}
