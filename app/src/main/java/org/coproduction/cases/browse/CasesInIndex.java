package org.coproduction.cases.browse;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.coproduction.cases.CaseJson;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.translations.TranslatedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the current version of each case to the index. */
@Component
class CasesInIndex implements IndexSource {
    private static final int AT_A_TIME = 200;

    private static final String CURRENT = """
        SELECT v.saved_at, v.text,
               (SELECT array_agg(q.question) FROM case_questions q WHERE q.case_id = c.id) AS questions,
               %s AS translated
          FROM cases c JOIN case_versions v ON v.case_id = c.id AND v.number = c.version
         WHERE c.retired_on IS NULL
        """.formatted(TranslatedTexts.asJson(CaseSearch.KIND, "c.slug"));
    // served by case_versions (case_id, number), cases (slug), case_questions_by_case (case_id) and the key of
    // translations

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CaseIndexed indexed;

    CasesInIndex(JdbcClient jdbc, TransactionTemplate transaction, CaseIndexed indexed) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.indexed = indexed;
    }

    @Override
    public String kind() {
        return CaseSearch.KIND;
    }

    @Override
    public String shape() {
        return indexed.shape();
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        transaction.executeWithoutResult(status ->
                jdbc.sql(CURRENT).withFetchSize(AT_A_TIME).query((ResultSet row) -> sink.accept(indexed(row))));
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        transaction.executeWithoutResult(status -> jdbc.sql(CURRENT + "AND c.slug = ANY(:slugs)")
                .param("slugs", keys.toArray(String[]::new))
                .withFetchSize(AT_A_TIME)
                .query((ResultSet row) -> sink.accept(indexed(row))));
    }

    private Indexed indexed(ResultSet row) throws SQLException {
        Array questions = row.getArray("questions");
        Instant savedAt = row.getObject("saved_at", OffsetDateTime.class).toInstant();
        CaseText text = CaseJson.read(row.getBytes("text"));
        return indexed.of(text, savedAt, questions == null ? List.of() : List.of((String[]) questions.getArray()))
                .translated(TranslatedTexts.read(row.getString("translated")));
    }
}
