package org.coproduction.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The imports of archives of mailing lists, each of which can be taken back while nobody answered to what it brought. */
@Component
public class ListArchives {
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Audit audit;

    ListArchives(JdbcClient jdbc, Changes changes, Audit audit) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * One import.
     *
     * @param answered whether somebody wrote below one of its posts
     */
    public record ListArchive(
            long id,
            String list,
            Instant importedAt,
            String importedBy,
            int posts,
            int debates,
            Instant first,
            Instant last,
            boolean answered) {
        public LocalDate firstDay() {
            return day(first);
        }

        public LocalDate lastDay() {
            return day(last);
        }

        private static LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }

    /** A post behind one of the import, which is not of it. */
    private static final String ANSWERED = """
        EXISTS (SELECT FROM (SELECT p.debate, min(p.number) AS first FROM archived_posts o JOIN posts p ON p.id = o.post
                              WHERE o.archive = a.id GROUP BY p.debate) theirs
                  JOIN posts other ON other.debate = theirs.debate AND other.number > theirs.first
                  LEFT JOIN archived_posts mail ON mail.post = other.id
                 WHERE mail.archive IS DISTINCT FROM a.id)
        """;

    private static final String ALL =
            """
        SELECT a.id, a.list, a.imported_at, a.imported_by, count(*) AS posts, count(DISTINCT p.debate) AS debates,
               min(p.written_at) AS first, max(p.written_at) AS last, %s AS answered
          FROM list_archives a JOIN archived_posts o ON o.archive = a.id JOIN posts p ON p.id = o.post
         GROUP BY a.id
         ORDER BY a.id DESC
         LIMIT :most
        """.formatted(ANSWERED); // served by archived_posts_of_archive, posts (debate, number) and the primary keys

    /** The newest first. */
    public List<ListArchive> all() {
        return jdbc.sql(ALL).param("most", SHOWN).query(ListArchive.class).list();
    }

    private static final String WITHDRAWABLE =
            """
        SELECT a.list FROM list_archives a WHERE a.id = :id AND NOT %s FOR UPDATE
        """.formatted(ANSWERED); // served by archived_posts_of_archive, posts (debate, number) and the primary keys

    private static final String HOLD = """
        SELECT id FROM debates
         WHERE id IN (SELECT p.debate FROM archived_posts o JOIN posts p ON p.id = o.post WHERE o.archive = :id)
         ORDER BY id FOR UPDATE
        """; // served by archived_posts_of_archive and the primary keys

    private static final String POSTS = """
        DELETE FROM posts WHERE id IN (SELECT post FROM archived_posts WHERE archive = :id)
        """; // served by archived_posts_of_archive and the primary key

    private static final String EMPTY = """
        DELETE FROM debates d
         WHERE d.id = ANY(:debates) AND NOT EXISTS (SELECT FROM posts p WHERE p.debate = d.id)
        """; // served by the primary key and posts (debate, number)

    private static final String LEFT = """
        UPDATE debates d
           SET posts = (SELECT count(*) FROM posts p WHERE p.debate = d.id AND p.deleted_at IS NULL),
               last_post_at = (SELECT max(p.written_at) FROM posts p WHERE p.debate = d.id)
         WHERE d.id = ANY(:debates)
        """; // served by the primary key and posts (debate, number)

    /** All posts that it brought, and the debates that they began. False where it is gone, or somebody answered. */
    @Transactional
    public boolean takeBack(long id, UUID by) {
        Long[] debates = jdbc.sql(HOLD).param("id", id).query(Long.class).list().toArray(Long[]::new);
        List<String> list =
                jdbc.sql(WITHDRAWABLE).param("id", id).query(String.class).list();
        if (list.isEmpty()) return false;
        jdbc.sql(POSTS).param("id", id).update();
        jdbc.sql(EMPTY).param("debates", debates).update();
        jdbc.sql(LEFT).param("debates", debates).update();
        jdbc.sql("DELETE FROM list_archives WHERE id = :id").param("id", id).update();
        List<String> changed = List.of(debates).stream().map(Object::toString).toList();
        changes.of(Debates.KINDS, changed);
        audit.log(by, "archive-taken-back", null, list.getFirst());
        return true;
    }
}
