package org.coproduction.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.coproduction.people.PersonId;
import org.coproduction.platform.files.FileClaims;
import org.coproduction.platform.files.FileStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files of posts. Each is asked for through its post, by who has been asked for already whether they may read that; of a post
 * that was taken back or hidden there are none.
 */
@Component
public class PostFiles implements FileClaims {
    private final JdbcClient jdbc;
    private final FileStore store;

    PostFiles(JdbcClient jdbc, FileStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    private static final String OF = """
        SELECT %s, f.post AS stands_in
          FROM post_files f JOIN posts p ON p.id = f.post
         WHERE f.post = ANY(:posts) AND f.withheld IS NULL AND p.deleted_at IS NULL
         ORDER BY f.post, f.number
        """.formatted(PostFile.COLUMNS); // served by post_files (post, number)

    /** By the id of the post; posts without any are left out. */
    public Map<Long, List<PostFile>> of(Collection<Long> posts) {
        return posts.isEmpty() ? Map.of() : grouped(jdbc.sql(OF).param("posts", posts.toArray(Long[]::new)));
    }

    public List<PostFile> of(long post) {
        return of(List.of(post)).getOrDefault(post, List.of());
    }

    public Optional<PostFile> of(Post post, int number) {
        return of(post.id()).stream().filter(file -> file.number() == number).findFirst();
    }

    private static final String WAITING = """
        SELECT %s, f.waiting AS stands_in FROM post_files f WHERE f.waiting = ANY(:waiting) ORDER BY f.waiting, f.number
        """.formatted(PostFile.COLUMNS); // served by post_files (waiting, number)

    /** Of what waits for an editor, by its id. */
    public Map<Long, List<PostFile>> ofWaiting(Collection<Long> waiting) {
        return waiting.isEmpty() ? Map.of() : grouped(jdbc.sql(WAITING).param("waiting", waiting.toArray(Long[]::new)));
    }

    private static final String ONE_WAITING = """
        SELECT %s FROM post_files f JOIN waiting_posts w ON w.id = f.waiting
         WHERE f.waiting = :waiting AND f.number = :number AND (:editor OR w.author = :reader)
        """.formatted(PostFile.COLUMNS); // served by post_files (waiting, number)

    /** For editors, and who wrote what it goes with. */
    public Optional<PostFile> ofWaiting(long waiting, int number, UUID reader, boolean editor) {
        return jdbc.sql(ONE_WAITING)
                .param("waiting", waiting)
                .param("number", number)
                .param("reader", reader)
                .param("editor", editor)
                .query(PostFile::in)
                .optional();
    }

    private static Map<Long, List<PostFile>> grouped(JdbcClient.StatementSpec some) {
        Map<Long, List<PostFile>> files = new HashMap<>();
        some.query(row -> {
            files.computeIfAbsent(row.getLong("stands_in"), one -> new ArrayList<>())
                    .add(PostFile.in(row, 0));
        });
        return files;
    }

    public byte[] content(PostFile file) {
        return store.get(file.stored())
                .orElseThrow(() ->
                        new IllegalStateException("the file " + file.stored() + " is missing where files are kept"));
    }

    private static final String ENCLOSE =
            """
        UPDATE post_files f SET post = :post, place = NULL, number = o.number
          FROM (SELECT id, row_number() OVER (ORDER BY sent_at, id) + (SELECT coalesce(max(number), 0) FROM post_files WHERE post = :post) AS number
                  FROM post_files WHERE sent_by = :by AND place = :place) o
         WHERE f.id = o.id AND f.place = :place
        """; // served by post_files_by_sender; who sends the same form twice finds none the second time

    /** In the transaction that writes the post. */
    void enclose(Enclosed files, long post, UUID by) {
        if (files.place().isEmpty()) return;
        jdbc.sql(ENCLOSE)
                .param("post", post)
                .param("place", files.place())
                .param("by", by)
                .update();
    }

    private static final String WAIT = """
        UPDATE post_files f SET waiting = :waiting, place = NULL, number = o.number
          FROM (SELECT id, row_number() OVER (ORDER BY sent_at, id) AS number FROM post_files WHERE sent_by = :by AND place = :place) o
         WHERE f.id = o.id AND f.place = :place
        """; // served by post_files_by_sender

    /** In the transaction that lets what was written wait. */
    void wait(Enclosed files, long waiting, UUID by) {
        if (files.place().isEmpty()) return;
        jdbc.sql(WAIT)
                .param("waiting", waiting)
                .param("place", files.place())
                .param("by", by)
                .update();
    }

    /** What waits is decided on: its files are where they were before, until it is posted or declined in the same transaction. */
    Enclosed taken(long waiting) {
        String place = "waiting:" + waiting;
        jdbc.sql("UPDATE post_files SET place = :place, waiting = NULL WHERE waiting = :waiting")
                .param("place", place)
                .param("waiting", waiting) // served by post_files (waiting, number)
                .update();
        return new Enclosed(place);
    }

    void decline(Enclosed files, long act, UUID by) {
        jdbc.sql("UPDATE post_files SET declined = :act, place = NULL WHERE sent_by = :by AND place = :place")
                .param("act", act)
                .param("place", files.place())
                .param("by", by) // served by post_files_by_sender
                .update();
    }

    void waitAgain(long act, long waiting) {
        jdbc.sql("UPDATE post_files SET waiting = :waiting, declined = NULL WHERE declined = :act")
                .param("waiting", waiting)
                .param("act", act) // served by post_files_declined
                .update();
    }

    /** What is in it is cleared away at night, where no other has the same. */
    void remove(PostFile file) {
        jdbc.sql("DELETE FROM post_files WHERE id = :id")
                .param("id", file.id()) // served by the primary key
                .update();
    }

    /** False where it is gone already. */
    boolean withhold(PostFile file, long act) {
        return jdbc.sql("UPDATE post_files SET withheld = :act WHERE id = :id AND withheld IS NULL")
                        .param("act", act)
                        .param("id", file.id()) // served by the primary key
                        .update()
                > 0;
    }

    /** False where its sender removed it meanwhile. */
    boolean giveBack(long act) {
        return jdbc.sql("UPDATE post_files SET withheld = NULL WHERE withheld = :act")
                        .param("act", act) // served by post_files_withheld
                        .update()
                > 0;
    }

    /** By the name under which they stand in the copy of somebody's data: all that they sent, wherever it is now. */
    public Map<String, Supplier<byte[]>> sentBy(PersonId person) {
        return jdbc
                .sql("SELECT " + PostFile.COLUMNS + " FROM post_files f WHERE f.sent_by = :by ORDER BY f.sent_at, f.id")
                .param("by", person.value()) // served by post_files_by_sender
                .query(PostFile::in)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        file -> "discussion/" + file.id() + "-" + file.name(), file -> () -> content(file)));
    }

    private static final String FORGET_UNSEEN =
            "DELETE FROM post_files WHERE sent_by = :by AND (post IS NULL OR withheld IS NOT NULL)";
    private static final String FORGET_SENDER = "UPDATE post_files SET sent_by = NULL WHERE sent_by = :by";

    /** What was posted stays with the posts, from nobody; what nobody reads goes. */
    public void forget(PersonId sender) {
        for (String sql : List.of(FORGET_UNSEEN, FORGET_SENDER))
            jdbc.sql(sql).param("by", sender.value()).update(); // served by post_files_by_sender
    }

    @Override
    public List<String> claimed(List<String> names) {
        return jdbc.sql("SELECT DISTINCT stored FROM post_files WHERE stored = ANY(:names)")
                .param("names", names.toArray(String[]::new)) // served by post_files_stored
                .query(String.class)
                .list();
    }
}
