package org.coproduction.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.Retention;
import org.coproduction.platform.files.FileLock;
import org.coproduction.platform.files.FileStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that somebody keeps where they write, until they post or a week has gone. Each is asked for by its sender, and by nobody else. */
@Component
public class UnpostedFiles implements Retention {
    /** How many a post has at most. */
    public static final int MOST = 6;

    /** How many bytes of files a member has in the discussion at most, posted or not. */
    public static final long MOST_BYTES = 250_000_000;

    /** How many letters say what a picture shows. */
    public static final int LONGEST = 500;

    /** How long they are kept. */
    public static final int DAYS = 7;

    private final JdbcClient jdbc;
    private final FileStore store;
    private final FileLock lock;

    UnpostedFiles(JdbcClient jdbc, FileStore store, FileLock lock) {
        this.jdbc = jdbc;
        this.store = store;
        this.lock = lock;
    }

    /** What became of a file that was sent. */
    public enum Kept {
        KEPT,
        /** The post would have too many. */
        MANY,
        /** Its sender has too much in the discussion. */
        QUOTA
    }

    private static final String AT = "SELECT " + PostFile.COLUMNS
            + " FROM post_files f WHERE f.sent_by = :by AND f.place = :place ORDER BY f.sent_at, f.id";

    public List<PostFile> at(String place, UUID by) {
        return jdbc.sql(AT)
                .param("by", by)
                .param("place", place)
                .query(PostFile::in)
                .list(); // served by post_files_by_sender
    }

    public Optional<PostFile> find(UUID id, UUID by) {
        return jdbc.sql("SELECT " + PostFile.COLUMNS
                        + " FROM post_files f WHERE f.id = :id AND f.sent_by = :by AND f.place IS NOT NULL")
                .param("id", id)
                .param("by", by)
                .query(PostFile::in)
                .optional(); // served by the primary key
    }

    private record Room(int here, int same, long bytes) {}

    private static final String ROOM = """
        SELECT count(*) FILTER (WHERE place = :place) AS here, count(*) FILTER (WHERE place = :place AND stored = :stored) AS same,
               coalesce(sum(size), 0) AS bytes
          FROM post_files WHERE sent_by = :by
        """; // served by post_files_by_sender
    private static final String KEEP = """
        INSERT INTO post_files (place, name, kind, described, width, height, moves, stored, size, sent_by)
        VALUES (:place, :name, :kind, :described, :width, :height, :moves, :stored, :size, :by)
        """;

    /**
     * Those that one person sends at the same time are counted one after the other. What is there already is not there twice.
     *
     * @param already how many the post has that it will go to
     */
    @Transactional
    public Kept keep(SentFile file, String described, String place, int already, UUID by) {
        String stored = file.stored();
        lock.hold(List.of("post files of " + by, stored));
        Room room = jdbc.sql(ROOM)
                .param("place", place)
                .param("stored", stored)
                .param("by", by)
                .query(Room.class)
                .single();
        if (room.same() > 0) return Kept.KEPT;
        if (already + room.here() >= MOST) return Kept.MANY;
        if (room.bytes() + file.content().length > MOST_BYTES) return Kept.QUOTA;
        PostFile.Pixels pixels = file.pixels();
        jdbc.sql(KEEP)
                .param("place", place)
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("described", pixels == null ? "" : description(described))
                .param("width", pixels == null ? null : pixels.width())
                .param("height", pixels == null ? null : pixels.height())
                .param("moves", pixels != null && pixels.moves())
                .param("stored", stored)
                .param("size", file.content().length)
                .param("by", by)
                .update();
        store.put(stored, file.content());
        return Kept.KEPT;
    }

    private static final String DESCRIBE = """
        UPDATE post_files SET described = :described
         WHERE id = :id AND sent_by = :by AND place IS NOT NULL AND width IS NOT NULL AND described <> :described
        """; // served by the primary key

    /** Says what a picture shows. */
    public void describe(UUID id, String typed, UUID by) {
        jdbc.sql(DESCRIBE)
                .param("id", id)
                .param("described", description(typed))
                .param("by", by)
                .update();
    }

    private static String description(String typed) {
        String said = Wording.line(typed);
        return said.length() <= LONGEST ? said : Wording.text(said.substring(0, LONGEST)); // half a letter goes too
    }

    /** It is not to be posted. */
    public void leave(UUID id, UUID by) {
        jdbc.sql("DELETE FROM post_files WHERE id = :id AND sent_by = :by AND place IS NOT NULL")
                .param("id", id) // served by the primary key
                .param("by", by)
                .update();
    }

    public void leaveAll(String place, UUID by) {
        jdbc.sql("DELETE FROM post_files WHERE sent_by = :by AND place = :place")
                .param("by", by) // served by post_files_by_sender
                .param("place", place)
                .update();
    }

    @Override
    public String kept() {
        return "files that were not posted";
    }

    /** What is in them is cleared away with all that nobody claims. */
    @Override
    public int forgetOld() {
        return jdbc.sql(
                        "DELETE FROM post_files WHERE place IS NOT NULL AND sent_at < now() - make_interval(days => :days)")
                .param("days", DAYS) // served by post_files_unposted
                .update();
    }
}
