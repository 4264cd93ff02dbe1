package org.coproduction.cases;

import java.util.List;
import org.coproduction.platform.search.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes cases away for good, as if they had never been there: only for what came with the site and is not wanted. */
@Component
public class CaseRemoval {
    private final JdbcClient jdbc;
    private final Changes changes;

    CaseRemoval(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    private static final String UNCHANGED = """
        SELECT c.id
          FROM cases c JOIN case_versions v ON v.case_id = c.id AND v.number = 1
         WHERE c.version = 1 AND v.author = :author AND v.message = :message
        """;

    /** Those that were first saved so and have no second version. */
    @Transactional
    public void unchangedSince(Saving saving) {
        jdbc.sql("LOCK TABLE cases IN SHARE ROW EXCLUSIVE MODE").update();
        Long[] ids = jdbc.sql(UNCHANGED)
                .param("author", saving.author())
                .param("message", saving.message())
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        for (String table : List.of("case_questions", "case_readings", "case_versions"))
            jdbc.sql("DELETE FROM " + table + " WHERE case_id = ANY(:ids)")
                    .param("ids", ids)
                    .update();
        changes.of(
                "case",
                jdbc.sql("DELETE FROM cases WHERE id = ANY(:ids) RETURNING slug")
                        .param("ids", ids)
                        .query(String.class)
                        .list());
    }
}
