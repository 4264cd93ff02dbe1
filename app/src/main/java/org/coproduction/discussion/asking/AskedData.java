package org.coproduction.discussion.asking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coproduction.discussion.AskedMembers;
import org.coproduction.discussion.Spaces;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was asked, and had asked. */
@Component
class AskedData implements PersonalData {
    private final JdbcClient jdbc;
    private final Spaces spaces;
    private final AskedMembers asked;

    AskedData(JdbcClient jdbc, Spaces spaces, AskedMembers asked) {
        this.jdbc = jdbc;
        this.spaces = spaces;
        this.asked = asked;
    }

    /** @param debate its title; null where it is in a circle that they have left */
    private record Question(
            @Nullable String debate,
            Instant askedAt,
            @Nullable Instant declinedAt) {}

    /** @param debate likewise */
    private record Put(@Nullable String debate, String theme, String method, String country, Instant putAt) {}

    private record Copy(boolean mayBeAsked, List<Question> asked, List<Put> put) {}

    @Override
    public String name() {
        return "who-knows";
    }

    private static final String ASKED = """
        SELECT CASE WHEN d.space = ANY(:spaces) THEN d.title END AS debate, a.asked_at, a.declined_at
          FROM asked a JOIN debates d ON d.id = a.debate
         WHERE a.person = :person ORDER BY a.asked_at
        """; // served by asked_by_person

    private static final String PUT = """
        SELECT CASE WHEN d.space = ANY(:spaces) THEN d.title END AS debate, q.theme, q.method, q.country, q.put_at
          FROM inquiries q JOIN debates d ON d.id = q.debate
         WHERE q.asker = :person ORDER BY q.put_at
        """; // served by inquiries_by_asker

    @Override
    public Object copyFor(PersonId person) {
        UUID id = person.value();
        return new Copy(asked.mayBeAsked(id), all(ASKED, id, Question.class), all(PUT, id, Put.class));
    }

    private <T> List<T> all(String sql, UUID person, Class<T> kind) {
        return jdbc.sql(sql)
                .param("person", person)
                .param("spaces", spaces.keysReadBy(person))
                .query(kind)
                .list();
    }

    /** The row of the account takes it along; a question that they put is put to nobody else. */
    @Override
    public void erase(PersonId person, Attribution attribution) {}
}
