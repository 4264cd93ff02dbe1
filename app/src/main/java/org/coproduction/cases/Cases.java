package org.coproduction.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The case database: find cases and their versions, save new ones. */
@Component
public class Cases {
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final CaseSaving saving;

    Cases(JdbcClient jdbc, JdbcTemplate template, TransactionTemplate transaction, CaseSaving saving) {
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        this.saving = saving;
    }

    private static final String VERSION = """
        SELECT c.slug, v.number, v.saved_at, v.author, v.message, v.text
          FROM cases c JOIN case_versions v ON v.case_id = c.id
        """; // served by cases (slug) and case_versions (case_id, number)

    /** The current version. */
    public Optional<CaseVersion> find(CaseSlug slug) {
        return jdbc.sql(VERSION + "WHERE c.slug = :slug AND v.number = c.version")
                .param("slug", slug.value())
                .query(Cases::version)
                .optional();
    }

    public Optional<CaseVersion> find(CaseSlug slug, int number) {
        return jdbc.sql(VERSION + "WHERE c.slug = :slug AND v.number = :number")
                .param("slug", slug.value())
                .param("number", number)
                .query(Cases::version)
                .optional();
    }

    /** The current versions of those that exist, in no order. */
    public List<CaseVersion> find(Collection<CaseSlug> slugs) {
        return jdbc.sql(VERSION + "WHERE c.slug = ANY(:slugs) AND v.number = c.version")
                .param("slugs", slugs.stream().map(CaseSlug::value).toArray(String[]::new))
                .query(Cases::version)
                .list();
    }

    /** The current version of each case, as they were first saved, in memory that does not grow with their number. */
    public void each(Consumer<CaseVersion> sink) {
        transaction.executeWithoutResult(status -> template.query(
                connection -> {
                    var all = connection.prepareStatement(VERSION + "WHERE v.number = c.version ORDER BY c.id");
                    all.setFetchSize(AT_ONCE);
                    return all;
                },
                row -> {
                    sink.accept(version(row, 0));
                }));
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM cases").query(Long.class).single();
    }

    /** Saves a new version of each case that is new or says something else than its current version. */
    @Transactional
    public Saved save(List<CaseText> texts, Saving by) {
        new Incoming(template).copy(sink -> {
            int position = 0;
            for (CaseText text : texts) sink.row(IncomingRow.of(++position, text, CaseJson.write(text)));
        });
        return saving.save(by);
    }

    private static CaseVersion version(ResultSet row, int number) throws SQLException {
        return new CaseVersion(
                new CaseSlug(row.getString("slug")),
                row.getInt("number"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("message"),
                CaseJson.read(row.getString("text")));
    }
}
