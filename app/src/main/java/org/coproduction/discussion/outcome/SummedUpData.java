package org.coproduction.discussion.outcome;

import java.time.Instant;
import org.coproduction.discussion.Spaces;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The summaries of debates that somebody wrote. They belong to the debate, and stay under their name or nobody's. */
@Component
class SummedUpData implements PersonalData {
    private final JdbcClient jdbc;
    private final Spaces spaces;

    SummedUpData(JdbcClient jdbc, Spaces spaces) {
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    /** @param debate its title; null where it is in a circle that they have left */
    private record SummedUp(
            @Nullable String debate, int number, String agreed, String open, String language, Instant writtenAt) {}

    @Override
    public String name() {
        return "discussion-summaries";
    }

    private static final String ALL = """
        SELECT CASE WHEN d.space = ANY(:spaces) THEN d.title END AS debate, s.number, s.agreed, s.open, s.language, s.written_at
          FROM debate_summaries s JOIN debates d ON d.id = s.debate
         WHERE s.author = :person
         ORDER BY s.debate, s.number
        """; // served by debate_summaries_by_author

    @Override
    public Object copyFor(PersonId person) {
        return jdbc.sql(ALL)
                .param("person", person.value())
                .param("spaces", spaces.keysReadBy(person.value()))
                .query(SummedUp.class)
                .list();
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        if (attribution == Attribution.REMOVED)
            jdbc.sql("UPDATE debate_summaries SET author = NULL WHERE author = :person")
                    .param("person", person.value())
                    .update();
    }
}
