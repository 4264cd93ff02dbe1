package org.coproduction.discussion.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.Voice;
import org.coproduction.people.Person;
import org.coproduction.platform.mail.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which mails of archives came from a member's address, and whether they say that these are theirs; nobody else is ever asked. */
@Component
class OwnMails {
    /** Those from their address of today that nobody else took, and those they spoke of before, whatever their address was then. */
    static final String THEIRS = """
        (o.sender = :sender AND o.answered_by IS NULL OR o.answered_by = :person)""";

    private final JdbcClient jdbc;
    private final Spaces spaces;
    private final Debates debates;

    OwnMails(JdbcClient jdbc, Spaces spaces, Debates debates) {
        this.debates = debates;
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    private static final String PAGE = """
        SELECT o.post, p.number, d.title, d.language, l.list, o.name, p.written_at, o.mine
          FROM archived_posts o
          JOIN posts p ON p.id = o.post
          JOIN debates d ON d.id = p.debate
          JOIN list_archives l ON l.id = o.archive
         WHERE %s AND d.space = ANY(:spaces)
         ORDER BY p.written_at, p.id
         LIMIT :size OFFSET :before
        """.formatted(
                    THEIRS); // served by archived_posts_of_sender, archived_posts_answered_by and the primary keys

    private static final String COUNTS =
            """
        SELECT count(*) AS all, count(*) FILTER (WHERE o.mine IS NULL) AS open FROM archived_posts o WHERE %s
        """.formatted(THEIRS); // served by archived_posts_of_sender and archived_posts_answered_by

    private record Counts(int all, int open) {}

    OwnMailsPage page(Person person, int page) {
        Counts counts = of(person, COUNTS).query(Counts.class).single();
        List<OwnMail> mails = of(person, PAGE)
                .param("spaces", spaces.keysReadBy(person.id().value()))
                .param("size", OwnMailsPage.SIZE)
                .param("before", (page - 1) * OwnMailsPage.SIZE)
                .query(OwnMail.class)
                .list();
        return new OwnMailsPage(mails, counts.all(), counts.open(), page);
    }

    /** A list on which somebody wrote from their address, and since when it is known. */
    record Asked(String list, Instant since) {}

    private static final String ASKED = """
        SELECT l.list, min(l.imported_at) AS since
          FROM archived_posts o JOIN list_archives l ON l.id = o.archive
         WHERE o.sender = :sender AND o.answered_by IS NULL
         GROUP BY l.list
         ORDER BY since
        """; // served by archived_posts_of_sender and the primary key

    List<Asked> asked(Person person) {
        return jdbc.sql(ASKED)
                .param("sender", sender(person))
                .query(Asked.class)
                .list();
    }

    private static final String ANSWER = """
        WITH answered AS (
            UPDATE archived_posts o SET mine = :mine, answered_by = :person
             WHERE %s AND (:post::bigint IS NULL OR o.post = :post)
            RETURNING o.post)
        UPDATE posts SET author = CASE WHEN :mine THEN :person::uuid END, voice = :voice
         WHERE id IN (SELECT post FROM answered)
        """.formatted(
                    THEIRS); // served by archived_posts_of_sender, archived_posts_answered_by and the primary keys

    /**
     * Whether they are theirs.
     *
     * @param post one of them, or null for all
     * @return how many that were
     */
    @Transactional
    public int answer(Person person, @Nullable Long post, boolean mine) {
        debates.shownAnew(person.id().value());
        int answered = of(person, ANSWER)
                .param("mine", mine)
                .param("post", post)
                .param("voice", (mine ? Voice.of(person) : Voice.RESEARCHER).key())
                .update();
        debates.shownAnew(person.id().value());
        return answered;
    }

    private JdbcClient.StatementSpec of(Person person, String sql) {
        return jdbc.sql(sql).param("person", person.id().value()).param("sender", sender(person));
    }

    static UUID sender(Person person) {
        return Fingerprint.ofAddress(person.email().value());
    }
}
