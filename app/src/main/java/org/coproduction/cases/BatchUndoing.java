package org.coproduction.cases;

import java.util.List;
import java.util.UUID;
import org.coproduction.people.Person;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a whole batch. */
@Component
public class BatchUndoing {
    private final JdbcClient jdbc;
    private final Cases cases;
    private final CaseCredits credits;
    private final Changes changes;
    private final Audit audit;

    BatchUndoing(JdbcClient jdbc, Cases cases, CaseCredits credits, Changes changes, Audit audit) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.credits = credits;
        this.changes = changes;
        this.audit = audit;
    }

    public enum Answer {
        DONE,
        /** Somebody has published another version of one of the cases since. */
        EDITED,
        /** There is no such batch, or it was taken back already. */
        GONE
    }

    private static final String MARK = "UPDATE case_batches SET undone_at = now() WHERE id = :id AND undone_at IS NULL";
    private static final String EDITED = """
        SELECT count(*) FROM case_batch_versions v JOIN cases c ON c.id = v.case_id
         WHERE v.batch = :id AND c.version <> v.number
        """; // served by the keys of both

    /** @param because stands at cases that were new, and in the history of those that were changed */
    @Transactional
    public Answer undo(UUID id, Person editor, String because) {
        jdbc.sql("LOCK TABLE cases IN SHARE ROW EXCLUSIVE MODE").update(); // nobody publishes meanwhile
        if (jdbc.sql(EDITED).param("id", id).query(Integer.class).single() > 0) return Answer.EDITED;
        if (jdbc.sql(MARK).param("id", id).update() == 0) return Answer.GONE;
        int retired = retire(id, because);
        int restored = restore(id, editor, because);
        audit.log(
                editor.id().value(),
                "cases-import-undone",
                null,
                Integer.toString(retired),
                Integer.toString(restored));
        return Answer.DONE;
    }

    private static final String RETIRE = """
        UPDATE cases c
           SET retired_on = current_date, retired_because = :because
          FROM case_batch_versions v
         WHERE v.batch = :id AND v.case_id = c.id AND v.fresh AND c.retired_on IS NULL
        RETURNING c.slug
        """; // served by the key of case_batch_versions

    private int retire(UUID id, String because) {
        List<String> retired = jdbc.sql(RETIRE)
                .param("id", id)
                .param("because", because)
                .query(String.class)
                .list();
        changes.of("case", retired);
        return retired.size();
    }

    private static final String BEFORE = """
        SELECT before.text
          FROM case_batch_versions v JOIN case_versions before ON before.case_id = v.case_id AND before.number = v.number - 1
         WHERE v.batch = :id AND NOT v.fresh
        """; // served by the keys of both

    private int restore(UUID id, Person editor, String because) {
        List<CaseText> before = jdbc.sql(BEFORE)
                .param("id", id)
                .query((row, n) -> CaseJson.read(row.getString("text")))
                .list();
        if (before.isEmpty()) return 0;
        cases.save(before, new Saving(editor.name().value(), because));
        credits.writtenTouched(Author.of(editor));
        return before.size();
    }
}
