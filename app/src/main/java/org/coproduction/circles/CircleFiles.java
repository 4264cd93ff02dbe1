package org.coproduction.circles;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.coproduction.platform.files.FileClaims;
import org.coproduction.platform.files.FileKind;
import org.coproduction.platform.files.FileLock;
import org.coproduction.platform.files.FileStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of circles. Each is asked for through the circle, which only its members have. */
@Component
public class CircleFiles implements FileClaims {
    /** How many a circle has at most. */
    public static final int MOST = 200;

    /** How many bytes they have together at most. */
    public static final long MOST_BYTES = 500_000_000;

    private static final String COLUMNS = "id, name, kind, stored, size, sent_by, sent_at";

    private final JdbcClient jdbc;
    private final FileStore store;
    private final FileLock lock;
    private final ApplicationEventPublisher events;

    CircleFiles(JdbcClient jdbc, FileStore store, FileLock lock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.store = store;
        this.lock = lock;
        this.events = events;
    }

    private static final String NEWEST =
            "SELECT " + COLUMNS + " FROM circle_files WHERE circle = :circle ORDER BY id DESC LIMIT :most";

    /** Served by circle_files_of_circle. */
    public List<CircleFile> newest(Circle circle, int most) {
        return jdbc.sql(NEWEST)
                .param("circle", circle.id())
                .param("most", most)
                .query(CircleFiles::file)
                .list();
    }

    public Optional<CircleFile> find(Circle circle, long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM circle_files WHERE id = :id AND circle = :circle")
                .param("id", id)
                .param("circle", circle.id())
                .query(CircleFiles::file)
                .optional();
    }

    public byte[] content(CircleFile file) {
        return store.get(file.stored())
                .orElseThrow(() ->
                        new IllegalStateException("the file " + file.stored() + " is missing where files are kept"));
    }

    private static final String KEEP = """
        INSERT INTO circle_files (circle, name, kind, stored, size, sent_by)
        VALUES (:circle, :name, :kind, :stored, :size, :by)
        """;

    private static final String ROOM = """
        SELECT count(*) < :most AND coalesce(sum(size), 0) + :size <= :bytes FROM circle_files WHERE circle = :circle
        """; // served by circle_files_of_circle

    /** False where the circle has too much already. */
    @Transactional
    public boolean keep(Circle circle, String name, FileKind kind, byte[] content, PersonId by) {
        boolean room = jdbc.sql(ROOM)
                .param("most", MOST)
                .param("size", content.length)
                .param("bytes", MOST_BYTES)
                .param("circle", circle.id())
                .query(Boolean.class)
                .single();
        if (!room) return false;
        String stored = stored(content);
        lock.hold(List.of(stored));
        jdbc.sql(KEEP)
                .param("circle", circle.id())
                .param("name", name)
                .param("kind", kind.name())
                .param("stored", stored)
                .param("size", content.length)
                .param("by", by.value())
                .update();
        store.put(stored, content);
        events.publishEvent(new CircleFileAdded(circle, by));
        return true;
    }

    /** What is in it is cleared away at night, where no other circle has the same. */
    public void remove(CircleFile file) {
        jdbc.sql("DELETE FROM circle_files WHERE id = :id")
                .param("id", file.id())
                .update();
    }

    @Override
    public List<String> claimed(List<String> names) {
        return jdbc.sql("SELECT DISTINCT stored FROM circle_files WHERE stored = ANY(:names)")
                .param("names", names.toArray(String[]::new)) // served by circle_files_stored
                .query(String.class)
                .list();
    }

    /** Those that somebody sent, wherever they belong now. */
    public List<CircleFile> sentBy(PersonId person) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM circle_files WHERE sent_by = :by ORDER BY id")
                .param("by", person.value()) // served by circle_files_by_sender
                .query(CircleFiles::file)
                .list();
    }

    /** Files of cases never end so: what one of them removes is not missing to the other. */
    private static String stored(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)) + ".circ";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CircleFile file(ResultSet row, int number) throws SQLException {
        return new CircleFile(
                row.getLong("id"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getString("stored"),
                row.getLong("size"),
                row.getObject("sent_by", UUID.class),
                row.getTimestamp("sent_at").toInstant());
    }
}
