package org.coproduction.discussion.debate;

import java.time.Instant;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has written in the discussion and not posted. */
@Component
class UnpostedData implements PersonalData {
    private final JdbcClient jdbc;

    UnpostedData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(String place, String title, String text, String language, Instant savedAt) {}

    @Override
    public String name() {
        return "discussion-drafts";
    }

    @Override
    public Object copyFor(PersonId person) {
        return jdbc.sql(
                        "SELECT place, title, text, language, saved_at FROM unposted WHERE person = :person ORDER BY place")
                .param("person", person.value())
                .query(Kept.class)
                .list(); // served by the primary key
    }

    /** The row of the account takes it along. */
    @Override
    public void erase(PersonId person, Attribution attribution) {}
}
