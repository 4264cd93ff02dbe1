package org.coproduction.discussion.polls;

import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody chose in polls. */
@Component
class VotedData implements PersonalData {
    private final JdbcClient jdbc;

    VotedData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Voted(String question, String choice) {}

    private static final String ALL = """
        SELECT p.question, p.choices[v.choice] AS choice
          FROM poll_votes v JOIN polls p ON p.post = v.post
         WHERE v.person = :person
         ORDER BY v.post, v.choice
        """; // served by poll_votes_of_person

    @Override
    public String name() {
        return "discussion-polls";
    }

    @Override
    public Object copyFor(PersonId person) {
        return jdbc.sql(ALL).param("person", person.value()).query(Voted.class).list();
    }

    /** The row of the account takes it along. */
    @Override
    public void erase(PersonId person, Attribution attribution) {}
}
