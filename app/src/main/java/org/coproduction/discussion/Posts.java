package org.coproduction.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coproduction.platform.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The posts of debates: read, write anew, take back. */
@Component
public class Posts {
    private static final String POST =
            "p.id, p.debate, p.number, p.author, p.voice, p.revision, p.written_at, p.edited_at, p.deleted_at, r.text, r.language";

    private final JdbcClient jdbc;
    private final Debates debates;

    Posts(JdbcClient jdbc, Debates debates) {
        this.jdbc = jdbc;
        this.debates = debates;
    }

    private static final String ON_PAGE =
            """
        SELECT %s
          FROM posts p JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
         WHERE p.debate = :debate AND p.number BETWEEN :from AND :to
         ORDER BY p.number
        """.formatted(POST); // served by posts (debate, number) and post_revisions (post, number)

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
          FROM posts p JOIN post_revisions r ON r.post = p.id AND r.number = p.revision JOIN debates d ON d.id = p.debate
         WHERE p.id = :id AND d.space = ANY(:spaces)
        """.formatted(POST); // served by the primary keys

    /** Empty where there is none, or none for this reader. */
    public Optional<Post> readable(long id, Viewer viewer) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("spaces", Debates.keys(Space.readBy(viewer)))
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
        debates.changed(post.debate());
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

    @Transactional
    public void restore(Post post) {
        int changed = jdbc.sql("UPDATE posts SET deleted_at = NULL WHERE id = :id AND deleted_at IS NOT NULL")
                .param("id", post.id())
                .update();
        if (changed > 0) count(post, 1);
    }

    private void count(Post post, int more) {
        jdbc.sql("UPDATE debates SET posts = posts + :more WHERE id = :id")
                .param("more", more)
                .param("id", post.debate())
                .update();
        debates.changed(post.debate());
    }

    /** What a post said at one time. */
    public record Revision(int number, PostText text, Instant writtenAt) {}

    private static final String REVISIONS = """
        SELECT number, text, language, written_at FROM post_revisions WHERE post = :post ORDER BY number DESC
        """; // served by the primary key

    /** The newest first. */
    public List<Revision> revisions(Post post) {
        return jdbc.sql(REVISIONS)
                .param("post", post.id())
                .query((row, number) -> new Revision(
                        row.getInt("number"),
                        new PostText(
                                row.getString("text"),
                                Tongue.of(row.getString("language")).orElseThrow()),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
