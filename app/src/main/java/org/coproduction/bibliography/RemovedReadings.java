package org.coproduction.bibliography;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Readings that editors took away, each as it was, so that it can be brought back. */
@Component
public class RemovedReadings {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Readings readings;
    private final Changes changes;
    private final Audit audit;

    RemovedReadings(JdbcClient jdbc, JsonMapper json, Readings readings, Changes changes, Audit audit) {
        this.jdbc = jdbc;
        this.json = json;
        this.readings = readings;
        this.changes = changes;
        this.audit = audit;
    }

    public record Removed(Reading reading, List<QuestionSlug> questions, Instant at) {
        public Removed {
            questions = List.copyOf(questions);
        }
    }

    private static final String KEEP = """
        INSERT INTO removed_readings (id, csl, seen_at, themes, questions)
        SELECT id, csl, seen_at, themes, ARRAY(SELECT question FROM reading_questions WHERE reading = id ORDER BY question)
          FROM readings WHERE id = :id
        """; // served by the key and reading_questions_by_reading
    private static final String REMOVE = """
        WITH speaks AS (DELETE FROM reading_questions WHERE reading = :id)
        DELETE FROM readings WHERE id = :id
        """; // served by the same

    /** Fails with the whole transaction where a case or a theme still points at it. */
    @Transactional
    public void remove(Reading reading, PersonId by) {
        String id = reading.id().value();
        jdbc.sql(KEEP).param("id", id).update();
        jdbc.sql(REMOVE).param("id", id).update();
        changes.of("reading", List.of(id));
        audit.log(by.value(), "reading-removed", null, id);
    }

    /** Returns false where it is not among them, because somebody was faster. */
    @Transactional
    public boolean bringBack(ReadingId id, PersonId by) {
        Optional<Removed> removed = find(id);
        if (removed.isEmpty()) return false;
        jdbc.sql("DELETE FROM removed_readings WHERE id = :id")
                .param("id", id.value())
                .update();
        readings.save(List.of(removed.get().reading()));
        readings.setQuestions(id, removed.get().questions());
        audit.log(by.value(), "reading-brought-back", null, id.value());
        return true;
    }

    private static final String REMOVED =
            "SELECT id, csl, seen_at, themes, questions, removed_at FROM removed_readings ";

    public Optional<Removed> find(ReadingId id) {
        return jdbc.sql(REMOVED + "WHERE id = :id")
                .param("id", id.value())
                .query(this::removed)
                .optional(); // served by the key
    }

    /** The latest first. */
    public List<Removed> latest(int most) {
        return jdbc.sql(REMOVED + "ORDER BY removed_at DESC, id LIMIT :most")
                .param("most", most)
                .query(this::removed)
                .list(); // served by removed_readings_by_time
    }

    private Removed removed(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        return new Removed(
                new Reading(
                        new ReadingId(id),
                        new CslItem(id, json.readValue(row.getString("csl"), FIELDS)),
                        List.of((Integer[]) row.getArray("themes").getArray()),
                        row.getString("seen_at")),
                List.of((String[]) row.getArray("questions").getArray()).stream()
                        .map(QuestionSlug::new)
                        .toList(),
                row.getTimestamp("removed_at").toInstant());
    }
}
