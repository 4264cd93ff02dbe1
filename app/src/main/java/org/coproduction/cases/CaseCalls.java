package org.coproduction.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly calls for cases: open one, change it, write for it, and see what came of it. */
@Component
public class CaseCalls {
    private static final int THANKED = 500;
    private static final String CALL = "SELECT year, deadline, themes, countries FROM case_calls ";

    private final JdbcClient jdbc;
    private final Audit audit;

    CaseCalls(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The one that is open, the latest where there are two. */
    public Optional<CaseCall> open() {
        return all().stream().filter(CaseCall::isOpen).findFirst();
    }

    /** The newest first. */
    public List<CaseCall> all() {
        return jdbc.sql(CALL + "ORDER BY year DESC").query(CaseCalls::call).list(); // one row a year
    }

    /** When each was opened, by its year. */
    public Map<Integer, Instant> openedAt() {
        Map<Integer, Instant> opened = new HashMap<>();
        jdbc.sql("SELECT year, opened_at FROM case_calls")
                .query(
                        row -> { // one row a year
                            opened.put(
                                    row.getInt("year"),
                                    row.getTimestamp("opened_at").toInstant());
                        });
        return opened;
    }

    public Optional<CaseCall> find(int year) {
        return jdbc.sql(CALL + "WHERE year = :year")
                .param("year", year)
                .query(CaseCalls::call)
                .optional();
    }

    private static final String SET = """
        INSERT INTO case_calls (year, deadline, themes, countries) VALUES (:year, :deadline, :themes, :countries)
            ON CONFLICT (year) DO UPDATE
           SET deadline = excluded.deadline, themes = excluded.themes, countries = excluded.countries
        """;

    /** Opens the call of its year, or changes it. */
    @Transactional
    public void set(CaseCall call, PersonId by) {
        jdbc.sql(SET)
                .param("year", call.year())
                .param("deadline", call.deadline())
                .param("themes", call.themes().toArray(Integer[]::new))
                .param("countries", call.countries().toArray(String[]::new))
                .update();
        audit.log(
                by.value(),
                "call-set",
                null,
                Integer.toString(call.year()),
                call.deadline().toString());
    }

    private static final String JOIN = """
        INSERT INTO call_drafts (draft, call) SELECT :draft, year FROM case_calls WHERE year = :year
        """;

    /** This draft is written for that call. */
    public void join(CaseCall call, DraftId draft) {
        jdbc.sql(JOIN).param("draft", draft.value()).param("year", call.year()).update();
    }

    private static final String OF =
            CALL + "JOIN call_drafts k ON k.call = year WHERE k.draft = :draft"; // served by the key of call_drafts

    /** For which it is written. */
    public Optional<CaseCall> of(DraftId draft) {
        return jdbc.sql(OF).param("draft", draft.value()).query(CaseCalls::call).optional();
    }

    /** A case that was written for a call, with its authors as its first version names them. */
    public record Answer(String slug, String title, String authors) {}

    private static final String ANSWERS = """
        SELECT c.slug, c.title, v.author AS authors
          FROM call_drafts k
          JOIN drafts d ON d.id = k.draft AND d.state = 'published'
          JOIN cases c ON c.id = d.case_id
          JOIN case_versions v ON v.case_id = c.id AND v.number = d.published
         WHERE k.call = :year AND c.retired_on IS NULL
         ORDER BY v.saved_at, c.slug
         LIMIT :most
        """; // served by call_drafts_by_call and the keys of the others

    /** What was published so far, in the order in which it was. */
    public List<Answer> answers(CaseCall call) {
        return jdbc.sql(ANSWERS)
                .param("year", call.year())
                .param("most", THANKED)
                .query(Answer.class)
                .list();
    }

    private static CaseCall call(ResultSet row, int number) throws SQLException {
        return new CaseCall(
                row.getInt("year"),
                row.getDate("deadline").toLocalDate(),
                List.of((Integer[]) row.getArray("themes").getArray()),
                List.of((String[]) row.getArray("countries").getArray()));
    }
}
