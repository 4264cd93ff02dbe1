package org.coproduction.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.platform.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The posts of debates: read, write anew, take back. */
@Component
public class Posts {
    static final String POST = """
        p.id, p.debate, p.number, p.author, p.voice, p.revision, p.written_at, p.edited_at, p.deleted_at, r.text, r.language,
        p.withheld IS NOT NULL AS hidden,
        CASE WHEN p.shown_from > 1
             THEN (SELECT s.written_at FROM post_revisions s WHERE s.post = p.id AND s.number = p.shown_from) END AS reworded_at, """ + Archived.COLUMNS;

    /** Posts with their text, and with the mails that they were. */
    static final String SAID = """
        posts p JOIN post_revisions r ON r.post = p.id AND r.number = p.revision LEFT JOIN archived_posts o ON o.post = p.id""";

    private final JdbcClient jdbc;
    private final Debates debates;
    private final References references;
    private final Spaces spaces;
    private final PostFiles files;

    Posts(JdbcClient jdbc, Debates debates, References references, Spaces spaces, PostFiles files) {
        this.files = files;
        this.references = references;
        this.spaces = spaces;
        this.jdbc = jdbc;
        this.debates = debates;
    }

    private static final String ON_PAGE =
            """
        SELECT %s
          FROM %s
         WHERE p.debate = :debate AND p.number BETWEEN :from AND :to
         ORDER BY p.number
        """.formatted(POST, SAID); // served by posts (debate, number) and post_revisions (post, number)

    /** Those of one page, by number; those taken back are among them. */
    public List<Post> page(Debate debate, int page) {
        return between(debate, (page - 1) * Debate.PAGE + 1, page * Debate.PAGE);
    }

    public List<Post> between(Debate debate, int from, int to) {
        return jdbc.sql(ON_PAGE)
                .param("debate", debate.id())
                .param("from", from)
                .param("to", to)
                .query(Post::in)
                .list();
    }

    private static final String ONE = """
        SELECT %s
          FROM %s JOIN debates d ON d.id = p.debate
         WHERE p.id = :id AND d.space = ANY(:spaces)
        """.formatted(POST, SAID); // served by the primary keys

    /** Empty where there is none, or none for this reader. */
    public Optional<Post> readable(long id, Viewer viewer) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("spaces", Debates.keys(spaces.readBy(viewer)))
                .query(Post::in)
                .optional();
    }

    private static final String REWRITE = """
        UPDATE posts SET revision = revision + 1, edited_at = now()
         WHERE id = :id AND revision = :known AND deleted_at IS NULL
        """;
    private static final String REVISION = """
        INSERT INTO post_revisions (post, number, text, language) VALUES (:post, :number, :text, :language)
        """;

    /** Returns whether it was done: not where the post was written anew or taken back since it was read. */
    @Transactional
    public boolean rewrite(Post post, PostText text) {
        return rewrite(post, text, Enclosed.NOTHING);
    }

    /** The same with more files, which its author keeps there. */
    @Transactional
    public boolean rewrite(Post post, PostText text, Enclosed enclosed) {
        debates.changed(post.debate()); // first, as whoever regroups debates holds them before their posts
        int changed = jdbc.sql(REWRITE)
                .param("id", post.id())
                .param("known", post.revision())
                .update();
        if (changed == 0) return false;
        jdbc.sql(REVISION)
                .param("post", post.id())
                .param("number", post.revision() + 1)
                .param("text", text.value())
                .param("language", text.tongue().tag())
                .update();
        UUID author = post.author();
        if (author != null) files.enclose(enclosed, post.id(), author);
        references.again(post.id(), text);
        return true;
    }

    /** Its place in the debate stays, and its text for whoever may bring it back. */
    @Transactional
    public void delete(Post post) {
        int changed = jdbc.sql("UPDATE posts SET deleted_at = now() WHERE id = :id AND deleted_at IS NULL")
                .param("id", post.id())
                .update();
        if (changed > 0) count(post, -1);
    }

    private static final String RESTORE = """
        UPDATE posts SET deleted_at = NULL WHERE id = :id AND deleted_at IS NOT NULL AND withheld IS NULL
        """; // served by the primary key

    /** What an editor hid stays so. */
    @Transactional
    public void restore(Post post) {
        int changed = jdbc.sql(RESTORE).param("id", post.id()).update();
        if (changed > 0) count(post, 1);
    }

    private static final String COUNT = """
        UPDATE debates SET posts = posts + :more WHERE id = (SELECT debate FROM posts WHERE id = :post) RETURNING id
        """; // served by the primary keys

    /** Counts what can be read of the debate where it stands now, and tells the index. */
    void count(Post post, int more) {
        debates.changed(jdbc.sql(COUNT)
                .param("more", more)
                .param("post", post.id())
                .query(Long.class)
                .single());
    }

    /** After its text was put back. */
    void said(Post post) {
        references.again(post.id(), post.text());
        debates.changed(post.debate());
    }

    @Transactional
    public void translated(long id) {
        foundAnew(id);
    }

    /** Its author takes this file out of it, for good. */
    @Transactional
    public void remove(Post post, PostFile file) {
        files.remove(file);
        foundAnew(post.id());
    }

    /** It is found by other words now, in the debate where it stands. */
    void foundAnew(long id) {
        debates.changed(jdbc.sql("SELECT debate FROM posts WHERE id = :id") // served by the primary key
                .param("id", id)
                .query(Long.class)
                .single());
    }

    int shownFrom(Post post) {
        return jdbc.sql("SELECT shown_from FROM posts WHERE id = :id FOR UPDATE")
                .param("id", post.id())
                .query(Integer.class)
                .single();
    }

    private static final String OF_ACT = """
        SELECT %s
          FROM %s
         WHERE p.id = :id
        """.formatted(POST, SAID); // served by the primary keys

    /** To which something was done, whoever may read it. */
    Post of(Act act) {
        return jdbc.sql(OF_ACT).param("id", act.post()).query(Post::in).single();
    }

    /** What a post said at one time. */
    public record Revision(int number, PostText text, Instant writtenAt) {}

    private static final String REVISIONS = """
        SELECT r.number, r.text, r.language, r.written_at
          FROM post_revisions r JOIN posts p ON p.id = r.post JOIN debates d ON d.id = p.debate
         WHERE p.id = :post AND (r.number >= p.shown_from OR d.space = ANY(:kept))
         ORDER BY r.number DESC
        """; // served by the primary keys

    /** The newest first; what was replaced to keep order is for those who do. */
    public List<Revision> revisions(Post post, Viewer viewer) {
        return jdbc.sql(REVISIONS)
                .param("post", post.id())
                .param("kept", Debates.keys(spaces.keptBy(viewer)))
                .query((row, number) -> new Revision(
                        row.getInt("number"),
                        new PostText(
                                row.getString("text"),
                                Tongue.of(row.getString("language")).orElseThrow()),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
