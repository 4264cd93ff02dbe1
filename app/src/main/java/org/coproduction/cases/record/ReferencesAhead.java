package org.coproduction.cases.record;

import jakarta.annotation.PreDestroy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseJson;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.words.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes references, and the page that shows them, before anybody asks, in the language that cases are written in and that most read them in; in another
 * one the first reader has them made. Nodes take turns: each locks the cases that it works on.
 */
@Component
class ReferencesAhead {
    private static final int AT_ONCE = 25;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final CaseReferences references;
    private final MadeReferences made;
    private final PagesAhead pages;
    private final TransactionTemplate transaction;
    private final boolean wanted;
    private volatile boolean stopping;

    /** @param wanted false on a server that leaves this work to others, or to the first reader */
    ReferencesAhead(
            JdbcClient jdbc,
            CaseReferences references,
            MadeReferences made,
            PagesAhead pages,
            TransactionTemplate transaction,
            @Value("${commons.ahead:true}") boolean wanted) {
        this.jdbc = jdbc;
        this.references = references;
        this.made = made;
        this.pages = pages;
        this.transaction = transaction;
        this.wanted = wanted;
    }

    private static final String TAKE = """
        WITH taken AS (
            DELETE FROM references_to_make
             WHERE (case_id, number) IN (SELECT case_id, number FROM references_to_make
                                          ORDER BY case_id, number LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING case_id, number
        )
        SELECT c.id, c.slug, v.number, v.saved_at, v.text, """ + StoredVersions.AUTHORS
            + """
               AS authors
          FROM taken t JOIN cases c ON c.id = t.case_id AND c.version = t.number
          JOIN case_versions v ON v.case_id = c.id AND v.number = c.version
        """; // served by the keys of all three; a version that is no longer the current one is passed over

    /** For a while at most, since other regular work waits for the end of it. */
    @Scheduled(fixedDelay = 500)
    synchronized void make() {
        if (!wanted) return;
        long begun = System.nanoTime();
        boolean more = true;
        while (more && !stopping && System.nanoTime() - begun < LONGEST.toNanos()) more = makeSome();
    }

    /** The database goes next, so what is begun is waited for. */
    @PreDestroy
    void stop() {
        stopping = true;
        make();
    }

    private boolean makeSome() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Map<CaseSlug, MadeReferences.Made> some = new LinkedHashMap<>();
            jdbc.sql(TAKE).param("most", AT_ONCE).query(row -> {
                some.put(new CaseSlug(row.getString("slug")), made(row));
            });
            if (some.isEmpty()) return false;
            made.keep(some.values());
            pages.make(some.keySet());
            return true;
        }));
    }

    private MadeReferences.Made made(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        List<String> authors = List.of((String[]) row.getArray("authors").getArray());
        return new MadeReferences.Made(
                row.getLong("id"),
                number,
                Language.EN,
                authors,
                references.make(
                        CaseJson.read(row.getBytes("text")),
                        authors,
                        number,
                        StoredVersions.day(row, "saved_at"),
                        Language.EN));
    }
}
