package org.coproduction.discussion.own;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.Spaces;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody follows, has read, was told of and thanked for. It goes with their account. */
@Component
class FollowedData implements PersonalData {
    private final JdbcClient jdbc;
    private final Follows follows;
    private final Spaces spaces;

    FollowedData(JdbcClient jdbc, Follows follows, Spaces spaces) {
        this.spaces = spaces;
        this.jdbc = jdbc;
        this.follows = follows;
    }

    private record Followed(String target, String level) {}

    private record ReadTo(long debate, int readTo) {}

    private record Told(@Nullable Long post, @Nullable String happening, String reason, Instant at) {}

    private record Copy(
            List<Followed> follows, List<ReadTo> read, List<Told> notices, List<Long> thanks, List<String> mails) {}

    @Override
    public String name() {
        return "discussion-reading";
    }

    private static final String TOLD = """
        SELECT n.post, CASE WHEN h.space = ANY(:spaces) THEN h.address END AS happening, n.reason, n.at
          FROM notices n LEFT JOIN happenings h ON h.id = n.happening
         WHERE n.person = :person
         ORDER BY n.id
        """; // served by the primary key (person, id)

    @Override
    public Object copyFor(PersonId person) {
        return new Copy(
                all("SELECT target, level FROM follows WHERE person = :person ORDER BY target", Followed.class, person),
                all(
                        "SELECT debate, read_to FROM debate_readers WHERE person = :person ORDER BY debate",
                        ReadTo.class,
                        person),
                jdbc.sql(TOLD)
                        .param("person", person.value())
                        .param("spaces", spaces.keysReadBy(person.value()))
                        .query(Told.class)
                        .list(),
                all("SELECT post FROM thanks WHERE person = :person ORDER BY post", Long.class, person),
                all(
                        "SELECT concat_ws(' ', rhythm, zone) FROM notice_mails WHERE person = :person",
                        String.class,
                        person));
    }

    private <T> List<T> all(String sql, Class<T> row, PersonId person) {
        return jdbc.sql(sql).param("person", person.value()).query(row).list();
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        follows.forget(person.value());
        for (String table :
                List.of("debate_readers", "notices", "thanks", "notice_mails", "mail_stops", "reply_addresses"))
            jdbc.sql("DELETE FROM " + table + " WHERE person = :person")
                    .param("person", person.value())
                    .update();
    }
}
