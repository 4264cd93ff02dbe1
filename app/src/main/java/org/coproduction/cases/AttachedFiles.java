package org.coproduction.cases;

import java.util.List;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.coproduction.people.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures and documents of cases, each kept once under the hash of what is in it. What only a draft has is for those who may
 * read that draft; what a published version has is for everybody.
 */
@Component
public class AttachedFiles implements Retention {
    private static final long MOST_UNPUBLISHED = 100L << 20;

    private final JdbcClient jdbc;

    AttachedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String UNPUBLISHED = """
        SELECT coalesce(sum(octet_length(content)), 0) FROM case_files WHERE sent_by = :by AND public_since IS NULL
        """; // served by case_files_by_sender
    private static final String KEEP = """
        INSERT INTO case_files (name, content, sent_by) VALUES (:name, :content, :by)
            ON CONFLICT (name) DO UPDATE SET sent_at = now()
        """;

    /** The name under which it is kept; empty where its sender has too much that is not published yet. */
    @Transactional
    public Optional<String> keep(byte[] content, AttachedFile.Kind kind, PersonId by) {
        long before =
                jdbc.sql(UNPUBLISHED).param("by", by.value()).query(Long.class).single();
        if (before + content.length > MOST_UNPUBLISHED) return Optional.empty();
        AttachedFile file = AttachedFile.of(content, kind);
        jdbc.sql(KEEP)
                .param("name", file.name())
                .param("content", content)
                .param("by", by.value())
                .update();
        return Optional.of(file.name());
    }

    /** That everybody may see. */
    public Optional<AttachedFile> published(String name) {
        return find("SELECT name, content FROM case_files WHERE name = :name AND public_since IS NOT NULL", name);
    }

    /** Of a draft; empty where the draft has no such file. Whether the reader may read the draft is asked before. */
    public Optional<AttachedFile> of(Draft draft, String name) {
        boolean has = draft.text().entries("attachments").stream()
                .anyMatch(one -> one.path("file").asString("").equals(name));
        return has ? find("SELECT name, content FROM case_files WHERE name = :name", name) : Optional.empty();
    }

    private Optional<AttachedFile> find(String sql, String name) {
        return jdbc.sql(sql)
                .param("name", name)
                .query((row, number) -> new AttachedFile(row.getString("name"), row.getBytes("content")))
                .optional();
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

    /** For their copy: what they sent and nobody has published. */
    List<AttachedFile> unpublished(PersonId by) {
        return jdbc.sql("SELECT name, content FROM case_files WHERE sent_by = :by AND public_since IS NULL")
                .param("by", by.value()) // served by case_files_by_sender
                .query((row, number) -> new AttachedFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    void forget(PersonId sender) {
        jdbc.sql("UPDATE case_files SET sent_by = NULL WHERE sent_by = :by")
                .param("by", sender.value())
                .update();
    }

    @Override
    public String kept() {
        return "files of drafts";
    }

    private static final String FORGET = """
        DELETE FROM case_files f
         WHERE f.public_since IS NULL AND f.sent_at < now() - interval '30 days'
           AND NOT EXISTS (SELECT FROM drafts d WHERE position(f.name IN d.text::text) > 0)
        """; // served by case_files_unpublished; there are few drafts

    /** What no draft has any more. */
    @Override
    public int forgetOld() {
        return jdbc.sql(FORGET).update();
    }
}
