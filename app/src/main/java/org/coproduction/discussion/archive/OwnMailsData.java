package org.coproduction.discussion.archive;

import java.time.Instant;
import java.util.UUID;
import org.coproduction.people.Attribution;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails of archives that came from somebody's address, whether or not they took them for theirs. */
@Component
class OwnMailsData implements PersonalData {
    private final People people;
    private final JdbcClient jdbc;

    OwnMailsData(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "mailing-lists";
    }

    private record Written(
            String list,
            @Nullable String name,
            Instant writtenAt,
            @Nullable Boolean mine,
            String text) {}

    private static final String ALL = """
        SELECT l.list, o.name, p.written_at, o.mine, r.text
          FROM archived_posts o
          JOIN list_archives l ON l.id = o.archive
          JOIN posts p ON p.id = o.post
          JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
         WHERE %s
         ORDER BY p.written_at, p.id
        """.formatted(
            OwnMails.THEIRS); // served by archived_posts_of_sender, archived_posts_answered_by and the primary keys

    @Override
    public Object copyFor(PersonId person) {
        return bound(ALL, person).query(Written.class).list();
    }

    private static final String KEEP =
            """
        UPDATE archived_posts o SET sender = NULL WHERE %s
        """.formatted(OwnMails.THEIRS); // served by archived_posts_of_sender and archived_posts_answered_by

    private static final String FORGET =
            """
        UPDATE archived_posts o SET name = NULL, sender = NULL, mine = NULL, answered_by = NULL
         WHERE %s AND o.mine IS DISTINCT FROM false
        """.formatted(OwnMails.THEIRS); // served by archived_posts_of_sender and archived_posts_answered_by

    /** Who wants no credit is not named either where they said nothing about a mail. */
    @Override
    public void erase(PersonId person, Attribution attribution) {
        switch (attribution) {
            case KEPT -> bound(KEEP, person).update();
            case REMOVED -> bound(FORGET, person).update();
        }
    }

    private JdbcClient.StatementSpec bound(String sql, PersonId person) {
        UUID sender = people.withId(person).map(OwnMails::sender).orElseThrow();
        return jdbc.sql(sql).param("person", person.value()).param("sender", sender);
    }
}
