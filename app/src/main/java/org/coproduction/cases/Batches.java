package org.coproduction.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.coproduction.people.Attribution;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that an editor publishes together, and can take back together while nobody has changed one of them since. Taken back,
 * a new case is retired and a changed one gets a version that says what it said before: no version and no address goes.
 */
@Component
public class Batches {
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final CaseCredits credits;
    private final Changes changes;
    private final Audit audit;

    Batches(JdbcClient jdbc, Cases cases, CaseCredits credits, Changes changes, Audit audit) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.credits = credits;
        this.changes = changes;
        this.audit = audit;
    }

    private static final String KEEP = """
        INSERT INTO case_batches (id, editor, editor_name, origin, message, unchanged)
        VALUES (:id, :editor, :name, :origin, :message, 0)
        """;

    /** @param checked rows in which {@link BatchCheck} found nothing, in the same transaction */
    @Transactional
    public Batch publish(List<BatchRow> checked, String origin, Person editor, String message) {
        List<CaseText> texts = checked.stream().map(BatchRow::text).toList();
        cases.save(texts, new Saving(editor.name().value(), message));
        credits.writtenTouched(Author.of(editor));
        UUID id = UUID.randomUUID();
        jdbc.sql(KEEP)
                .param("id", id)
                .param("editor", editor.id().value())
                .param("name", editor.name().value())
                .param("origin", origin)
                .param("message", message)
                .update();
        keepVersions(id, texts);
        Batch batch = find(id).orElseThrow();
        audit.log(
                editor.id().value(),
                "cases-imported",
                null,
                Integer.toString(batch.created()),
                Integer.toString(batch.changed()));
        return batch;
    }

    private static final String KEEP_VERSIONS =
            """
        INSERT INTO case_batch_versions (batch, case_id, number, fresh)
        SELECT :id, c.id, c.version, c.version = 1 OR c.slug = ANY(:again)
          FROM cases c
         WHERE c.id IN (SELECT id FROM touched) OR c.slug = ANY(:again)
        """; // CaseSaving has just left in "touched" what it made; served by the key of cases and cases (slug)
    private static final String USE_AGAIN =
            "UPDATE cases SET retired_on = NULL, retired_because = NULL WHERE slug = ANY(:again)";

    private void keepVersions(UUID id, List<CaseText> texts) {
        Set<String> takenBack = takenBack();
        List<String> again =
                texts.stream().map(CaseText::slug).filter(takenBack::contains).toList();
        int kept = jdbc.sql(KEEP_VERSIONS)
                .param("id", id)
                .param("again", again.toArray(String[]::new))
                .update();
        jdbc.sql("UPDATE case_batches SET unchanged = :unchanged WHERE id = :id")
                .param("unchanged", texts.size() - kept)
                .param("id", id)
                .update();
        jdbc.sql(USE_AGAIN).param("again", again.toArray(String[]::new)).update();
        changes.of("case", again);
    }

    private static final String TAKEN_BACK = """
        SELECT c.slug FROM cases c
         WHERE c.retired_on IS NOT NULL
           AND EXISTS (SELECT FROM case_batch_versions v JOIN case_batches b ON b.id = v.batch
                        WHERE v.case_id = c.id AND v.fresh AND b.undone_at IS NOT NULL)
        """; // served by case_batch_versions_by_case; few cases are retired

    /** Cases that were taken back with their batch: to bring one again takes up its address. */
    public Set<String> takenBack() {
        return Set.copyOf(jdbc.sql(TAKEN_BACK).query(String.class).list());
    }

    private static final String BATCH = """
        SELECT b.id, b.editor_name, b.origin, b.message, b.published_at, b.undone_at, b.unchanged,
               count(*) FILTER (WHERE v.fresh) AS created, count(*) FILTER (WHERE NOT v.fresh) AS changed
          FROM case_batches b LEFT JOIN case_batch_versions v ON v.batch = b.id
        """; // served by the keys of both and case_batches_by_time

    public Optional<Batch> find(UUID id) {
        return jdbc.sql(BATCH + "WHERE b.id = :id GROUP BY b.id")
                .param("id", id)
                .query(Batches::batch)
                .optional();
    }

    /** The newest first. */
    public List<Batch> latest() {
        return jdbc.sql(BATCH
                        + "WHERE b.id IN (SELECT id FROM case_batches ORDER BY published_at DESC LIMIT :most)"
                        + " GROUP BY b.id ORDER BY b.published_at DESC")
                .param("most", SHOWN)
                .query(Batches::batch)
                .list();
    }

    public List<Batch> of(PersonId editor) {
        return jdbc.sql(BATCH + "WHERE b.editor = :editor GROUP BY b.id ORDER BY b.published_at DESC")
                .param("editor", editor.value()) // served by case_batches_by_editor
                .query(Batches::batch)
                .list();
    }

    private static final String FORGET = """
        UPDATE case_batches SET editor = NULL, editor_name = coalesce(:name, editor_name) WHERE editor = :editor
        """; // served by case_batches_by_editor

    /** Of who left: what they published stays. */
    public void forget(PersonId editor, Attribution attribution) {
        String name = switch (attribution) {
            case KEPT -> null;
            case REMOVED -> Author.FORMER_MEMBER.name();
        };
        jdbc.sql(FORGET).param("name", name).param("editor", editor.value()).update();
    }

    /** A version that a batch made; {@code edited} where the case has another one by now. */
    public record Made(CaseSlug slug, String title, int number, boolean edited) {}

    private static final String MADE = """
        SELECT c.slug, c.title, v.number, c.version <> v.number AS edited
          FROM case_batch_versions v JOIN cases c ON c.id = v.case_id
         WHERE v.batch = :id ORDER BY c.version <> v.number DESC, c.title LIMIT :most
        """; // served by the keys of both

    /** Those that were edited since come first. */
    public List<Made> made(UUID id, int most) {
        return jdbc.sql(MADE)
                .param("id", id)
                .param("most", most)
                .query((row, n) -> new Made(
                        new CaseSlug(row.getString("slug")),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getBoolean("edited")))
                .list();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        Timestamp undone = row.getTimestamp("undone_at");
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("editor_name"),
                row.getString("origin"),
                row.getString("message"),
                row.getTimestamp("published_at").toInstant(),
                undone == null ? null : undone.toInstant(),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("unchanged"));
    }
}
