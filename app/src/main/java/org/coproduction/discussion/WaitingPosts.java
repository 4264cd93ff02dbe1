package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What new members wrote and editors have not read yet. It becomes a post when one lets it through, as if it were written then. */
@Component
public class WaitingPosts {
    private static final int SHOWN = 100;
    private static final List<String> KEPT = List.of(
            "author",
            "debate",
            "category",
            "subject_kind",
            "subject_key",
            "space",
            "title",
            "text",
            "language",
            "why",
            "sent_at");

    private final JdbcClient jdbc;
    private final Debates debates;
    private final Categories categories;
    private final People people;
    private final PostFiles files;
    private final Acts acts;
    private final Audit audit;
    private final ModerationMail mail;

    WaitingPosts(
            JdbcClient jdbc,
            Debates debates,
            Categories categories,
            People people,
            PostFiles files,
            Acts acts,
            Audit audit,
            ModerationMail mail) {
        this.jdbc = jdbc;
        this.debates = debates;
        this.categories = categories;
        this.people = people;
        this.files = files;
        this.acts = acts;
        this.audit = audit;
        this.mail = mail;
    }

    private static final String ADD = """
        INSERT INTO waiting_posts (author, debate, category, subject_kind, subject_key, space, title, text, language, why)
        VALUES (:author, :debate, :category, :kind, :key, :space, :title, :text, :language, :why)
        RETURNING id
        """;

    @Transactional
    public void answer(Debate debate, PostText text, Person by, WaitingPost.Why why, Enclosed enclosed) {
        files.wait(enclosed, add(by, text, why, debate.id(), null), by.id().value());
    }

    @Transactional
    public void start(NewDebate begun, Person by, WaitingPost.Why why, Enclosed enclosed) {
        files.wait(enclosed, add(by, begun.opening(), why, null, begun), by.id().value());
    }

    private long add(Person by, PostText text, WaitingPost.Why why, @Nullable Long debate, @Nullable NewDebate begun) {
        SubjectId subject = begun == null ? null : begun.subject();
        return jdbc.sql(ADD)
                .param("author", by.id().value())
                .param("debate", debate)
                .param("category", begun == null ? null : begun.category().key())
                .param("kind", subject == null ? null : subject.kind())
                .param("key", subject == null ? null : subject.key())
                .param("space", begun == null ? null : begun.space().key())
                .param("title", begun == null ? null : begun.title().value())
                .param("text", text.value())
                .param("language", text.tongue().tag())
                .param("why", why.key())
                .query(Long.class)
                .single();
    }

    private static final String WAITING = """
        SELECT w.id, w.author, w.debate, coalesce(w.title, d.title) AS title, w.space, w.text, w.language, w.why, w.sent_at
          FROM waiting_posts w LEFT JOIN debates d ON d.id = w.debate
         WHERE :author::uuid IS NULL OR w.author = :author
         ORDER BY w.id
         LIMIT :most
        """; // by the primary key, and by waiting_posts_of_author

    /** Those that have waited longest first. */
    public List<WaitingPost> all() {
        return find(null);
    }

    public List<WaitingPost> of(UUID author) {
        return find(author);
    }

    private List<WaitingPost> find(@Nullable UUID author) {
        return jdbc.sql(WAITING)
                .param("author", author)
                .param("most", SHOWN)
                .query(WaitingPosts::waiting)
                .list();
    }

    /** Only where it is theirs; returns whether it waited. */
    public boolean takeBack(long id, UUID author) {
        return jdbc.sql("DELETE FROM waiting_posts WHERE id = :id AND author = :author")
                        .param("id", id)
                        .param("author", author)
                        .update()
                > 0;
    }

    private static final String TAKE = """
        DELETE FROM waiting_posts WHERE id = :id
        RETURNING author, debate, category, subject_kind, subject_key, space, title, text, language, why, sent_at
        """; // served by the primary key

    /** Everything that was kept, by the order of {@code KEPT}; empty strings for what there is none of. */
    private List<String> taken(long id) {
        return jdbc.sql(TAKE)
                .param("id", id)
                .query((row, number) -> {
                    List<String> kept = new ArrayList<>();
                    for (String column : KEPT)
                        kept.add(Optional.ofNullable(row.getString(column)).orElse(""));
                    return List.copyOf(kept);
                })
                .optional()
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "moderation.refused.decided"));
    }

    /** Returns the address of the post. */
    @Transactional
    public String admit(long id, UUID by) {
        Enclosed enclosed = files.taken(id);
        List<String> kept = taken(id);
        Person author =
                people.withId(new PersonId(UUID.fromString(kept.get(0)))).orElseThrow();
        PostText text = text(kept);
        String address =
                kept.get(1).isEmpty() ? begin(kept, text, author, enclosed) : answer(kept, text, author, enclosed);
        audit.log(by, "post-admitted", author.id().value());
        mail.admitted(author.id().value(), address);
        return address;
    }

    private String begin(List<String> kept, PostText text, Person author, Enclosed enclosed) {
        Category category = categories
                .with(kept.get(2))
                .or(() -> categories.with(Categories.USUAL))
                .orElseThrow();
        SubjectId subject = kept.get(3).isEmpty() ? null : new SubjectId(kept.get(3), kept.get(4));
        Space space = Space.of(kept.get(5)).orElseThrow();
        return debates.start(new NewDebate(category, subject, space, new Title(kept.get(6)), text), author, enclosed)
                .address();
    }

    private String answer(List<String> kept, PostText text, Person author, Enclosed enclosed) {
        Debate debate = debates.withId(Long.parseLong(kept.get(1)));
        try {
            return debates.answer(debate, text, author, enclosed).address();
        } catch (Shut e) {
            throw new Refusal(HttpStatus.CONFLICT, "waiting.refused.shut");
        }
    }

    @Transactional
    public void decline(long id, Because because, UUID by) {
        Enclosed enclosed = files.taken(id);
        List<String> kept = taken(id);
        UUID author = UUID.fromString(kept.get(0));
        long act = acts.add(new Act.New(Act.Kind.DECLINED, by, null, null, author, because, kept, null));
        files.decline(enclosed, act, author);
        mail.declined(author, because, text(kept), act);
    }

    private static final String WAIT_AGAIN = """
        INSERT INTO waiting_posts (author, debate, category, subject_kind, subject_key, space, title, text, language, why, sent_at)
        SELECT b[1]::uuid, nullif(b[2], '')::bigint, nullif(b[3], ''), nullif(b[4], ''), nullif(b[5], ''), nullif(b[6], ''),
               nullif(b[7], ''), b[8], b[9], b[10], b[11]::timestamptz
          FROM (SELECT before AS b FROM moderation_acts WHERE id = :act) kept
        RETURNING id
        """; // served by the primary key

    void waitAgain(Act act) {
        long waiting =
                jdbc.sql(WAIT_AGAIN).param("act", act.id()).query(Long.class).single();
        files.waitAgain(act.id(), waiting);
    }

    private static PostText text(List<String> kept) {
        return new PostText(kept.get(7), Tongue.of(kept.get(8)).orElseThrow());
    }

    private static WaitingPost waiting(ResultSet row, int number) throws SQLException {
        String space = row.getString("space");
        return new WaitingPost(
                row.getLong("id"),
                row.getObject("author", UUID.class),
                row.getObject("debate", Long.class),
                row.getString("title"),
                space == null ? null : Space.of(space).orElseThrow(),
                new PostText(
                        row.getString("text"),
                        Tongue.of(row.getString("language")).orElseThrow()),
                WaitingPost.Why.of(row.getString("why")),
                row.getTimestamp("sent_at").toInstant());
    }
}
