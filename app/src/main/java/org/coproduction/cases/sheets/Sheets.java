package org.coproduction.cases.sheets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.coproduction.people.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Spreadsheets that wait to be imported. Only who sent one sees it; it goes once it is imported, or after two weeks. */
@Component
class Sheets implements Retention {
    private static final int AT_MOST = 20;

    private final JdbcClient jdbc;

    Sheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String KEEP = """
        INSERT INTO sheets (id, owner, name, content, columns) VALUES (:id, :owner, :name, :content, :columns)
        """;
    private static final String MAKE_ROOM = """
        DELETE FROM sheets
         WHERE owner = :owner
           AND id NOT IN (SELECT id FROM sheets WHERE owner = :owner ORDER BY sent_at DESC LIMIT :most)
        """; // served by sheets_by_owner

    /** Of many from one person the oldest goes. */
    UUID keep(PersonId owner, String name, byte[] content, Matching matching) {
        UUID id = UUID.randomUUID();
        jdbc.sql(KEEP)
                .param("id", id)
                .param("owner", owner.value())
                .param("name", name)
                .param("content", content)
                .param("columns", matching.keys().toArray(String[]::new))
                .update();
        jdbc.sql(MAKE_ROOM).param("owner", owner.value()).param("most", AT_MOST).update();
        return id;
    }

    void match(UUID id, Matching matching) {
        jdbc.sql("UPDATE sheets SET columns = :columns WHERE id = :id")
                .param("columns", matching.keys().toArray(String[]::new))
                .param("id", id)
                .update();
    }

    private static final String SHEET =
            "SELECT id, name, content, columns, sent_at FROM sheets WHERE id = :id AND owner = :owner";

    /** Empty also where it is somebody else’s. */
    Optional<Sheet> find(UUID id, PersonId owner) {
        return find(SHEET, id, owner);
    }

    /** The same; nobody else has it until the end of the transaction. */
    Optional<Sheet> lock(UUID id, PersonId owner) {
        return find(SHEET + " FOR UPDATE", id, owner);
    }

    private Optional<Sheet> find(String sql, UUID id, PersonId owner) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("owner", owner.value())
                .query((row, number) -> new Sheet(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBytes("content"),
                        Matching.of(List.of((String[]) row.getArray("columns").getArray())),
                        row.getTimestamp("sent_at").toInstant()))
                .optional();
    }

    /** Without its content. */
    record Line(UUID id, String name, Instant sentAt) {}

    /** The newest first. */
    List<Line> of(PersonId owner) {
        return jdbc.sql("SELECT id, name, sent_at FROM sheets WHERE owner = :owner ORDER BY sent_at DESC")
                .param("owner", owner.value()) // served by sheets_by_owner
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("sent_at").toInstant()))
                .list();
    }

    void remove(UUID id, PersonId owner) {
        jdbc.sql("DELETE FROM sheets WHERE id = :id AND owner = :owner")
                .param("id", id)
                .param("owner", owner.value())
                .update();
    }

    @Override
    public String kept() {
        return "spreadsheets";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM sheets WHERE sent_at < now() - interval '14 days'") // served by sheets_by_time
                .update();
    }
}
