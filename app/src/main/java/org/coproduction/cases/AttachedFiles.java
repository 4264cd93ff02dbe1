package org.coproduction.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.coproduction.people.PersonId;
import org.coproduction.people.Retention;
import org.coproduction.platform.files.FileClaims;
import org.coproduction.platform.files.FileLock;
import org.coproduction.platform.files.FileStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures and documents of cases, each kept once under the hash of what is in it. What only a draft has is for those who may
 * read that draft; what a published version has is for everybody.
 */
@Component
public class AttachedFiles implements Retention, FileClaims {
    private static final long MOST_UNPUBLISHED = 100L << 20;

    private final JdbcClient jdbc;
    private final FileStore store;
    private final FileLock lock;

    AttachedFiles(JdbcClient jdbc, FileStore store, FileLock lock) {
        this.jdbc = jdbc;
        this.store = store;
        this.lock = lock;
    }

    private static final String UNPUBLISHED = """
        SELECT coalesce(sum(size), 0) FROM case_files WHERE sent_by = :by AND public_since IS NULL
        """; // served by case_files_by_sender
    private static final String KEEP = """
        INSERT INTO case_files (name, size, sent_by) VALUES (:name, :size, :by)
            ON CONFLICT (name) DO UPDATE SET sent_at = now()
        """;

    /** The name under which it is kept; empty where its sender has too much that is not published yet. */
    @Transactional
    public Optional<String> keep(byte[] content, AttachedFile.Kind kind, PersonId by) {
        long before =
                jdbc.sql(UNPUBLISHED).param("by", by.value()).query(Long.class).single();
        if (before + content.length > MOST_UNPUBLISHED) return Optional.empty();
        AttachedFile file = AttachedFile.of(content, kind);
        lock.hold(List.of(file.name()));
        jdbc.sql(KEEP)
                .param("name", file.name())
                .param("size", content.length)
                .param("by", by.value())
                .update();
        store.put(file.name(), content);
        return Optional.of(file.name());
    }

    /** That everybody may see. */
    public Optional<AttachedFile> published(String name) {
        return find("SELECT name FROM case_files WHERE name = :name AND public_since IS NOT NULL", name);
    }

    /** Of a draft; empty where the draft has no such file. Whether the reader may read the draft is asked before. */
    public Optional<AttachedFile> of(Draft draft, String name) {
        boolean has = draft.text().entries("attachments").stream()
                .anyMatch(one -> one.path("file").asString("").equals(name));
        return has ? find("SELECT name FROM case_files WHERE name = :name", name) : Optional.empty();
    }

    private Optional<AttachedFile> find(String sql, String name) {
        return jdbc.sql(sql).param("name", name).query(String.class).optional().map(this::read);
    }

    private AttachedFile read(String name) {
        byte[] content = store.get(name)
                .orElseThrow(() -> new IllegalStateException("the file " + name + " is missing where files are kept"));
        return new AttachedFile(name, content);
    }

    /** How many files, and how many bytes together. */
    public record Weight(int files, long bytes) {
        public double megabytes() {
            return Math.ceil(bytes / 100_000.0) / 10;
        }
    }

    private static final String WEIGHT = """
        SELECT count(*) AS files, coalesce(sum(size), 0) AS bytes
          FROM case_files WHERE name = ANY(:names) AND public_since IS NOT NULL
        """; // served by its key

    public Weight weight(Collection<String> names) {
        return jdbc.sql(WEIGHT)
                .param("names", names.toArray(String[]::new))
                .query(Weight.class)
                .single();
    }

    private static final String BRING = """
        INSERT INTO case_files (name, size, public_since) VALUES (:name, :size, now())
            ON CONFLICT (name) DO UPDATE SET public_since = coalesce(case_files.public_since, now())
        """;

    /**
     * Takes back a file that a site like this gave away, as part of the transaction that publishes what names it. Its name says what
     * must be in it.
     *
     * @return false where something else is in it; then it is not kept
     */
    boolean bring(String name, byte[] content) {
        AttachedFile.Kind kind = new AttachedFile(name, content).kind();
        if (!AttachedFile.of(content, kind).name().equals(name)) return false;
        lock.hold(List.of(name));
        jdbc.sql(BRING).param("name", name).param("size", content.length).update();
        store.put(name, content);
        return true;
    }

    private static final String PUBLISH =
            "UPDATE case_files SET public_since = now() WHERE name = ANY(:names) AND public_since IS NULL";

    void publish(CaseText text) {
        if (text.attachments().isEmpty()) return;
        jdbc.sql(PUBLISH)
                .param(
                        "names",
                        text.attachments().stream()
                                .map(CaseText.Attachment::file)
                                .toArray(String[]::new))
                .update();
    }

    /** For their copy: what they sent, by its name, published or not. */
    Map<String, Supplier<byte[]>> sentBy(PersonId person) {
        return jdbc
                .sql("SELECT name FROM case_files WHERE sent_by = :by")
                .param("by", person.value()) // served by case_files_by_sender
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> () -> read(name).content()));
    }

    void forget(PersonId sender) {
        jdbc.sql("UPDATE case_files SET sent_by = NULL WHERE sent_by = :by")
                .param("by", sender.value())
                .update();
    }

    @Override
    public List<String> claimed(List<String> names) {
        return jdbc.sql("SELECT name FROM case_files WHERE name = ANY(:names)")
                .param("names", names.toArray(String[]::new)) // served by its key
                .query(String.class)
                .list();
    }

    @Override
    public String kept() {
        return "files of drafts";
    }

    private static final String FORGET = """
        DELETE FROM case_files f
         WHERE f.public_since IS NULL AND f.sent_at < now() - interval '30 days'
           AND NOT EXISTS (SELECT FROM drafts d WHERE position(f.name IN d.text::text) > 0)
        RETURNING f.name
        """; // served by case_files_unpublished; there are few drafts

    /** What no draft has any more. */
    @Override
    @Transactional
    public int forgetOld() {
        List<String> gone = jdbc.sql(FORGET).query(String.class).list();
        gone.forEach(store::delete);
        return gone.size();
    }
}
