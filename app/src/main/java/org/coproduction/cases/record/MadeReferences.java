package org.coproduction.cases.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.cases.NamedCopies;
import org.coproduction.platform.store.WrittenLater;
import org.coproduction.platform.words.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the references of current versions; {@link StoredVersions} reads them together with the version. What a reader had
 * to wait for is written a little later, so that nobody waits for that as well.
 */
@Component
class MadeReferences {
    /** What the references kept depend on beside the version and the language. */
    static final String FORMATTER = CitationStyle.APA.name() + ", " + Citations.FORMATTER;

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final NamedCopies copies;
    private final TransactionTemplate transaction;
    private final WrittenLater<Made> fresh = new WrittenLater<>(10 * AT_ONCE, AT_ONCE);

    /** @param authors whom the reference to the version itself names */
    record Made(long id, int number, Language language, List<String> authors, References references) {
        private Made newest(Made other) {
            return other.number >= number ? other : this;
        }
    }

    /** What a row is kept by. */
    private record Key(long id, Language language) {}

    MadeReferences(JdbcClient jdbc, NamedCopies copies, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.transaction = transaction;
    }

    void remember(Made made) {
        fresh.add(made);
    }

    @Scheduled(fixedDelay = 500)
    synchronized void write() {
        fresh.write(this::keep);
    }

    private static final String KEEP = """
        INSERT INTO made_references (case_id, language, number, formatter, lines)
        SELECT made.id, made.language, made.number, :formatter, made.lines
          FROM unnest(:ids, :languages, :numbers, :authors, :lines) AS made (id, language, number, authors, lines)
          JOIN cases c ON c.id = made.id AND c.version = made.number
         CROSS JOIN LATERAL (SELECT c.version AS number) v
         WHERE made.authors = array_to_string(""" + StoredVersions.AUTHORS
            + """
            , E'\\n')
            ON CONFLICT (case_id, language) DO UPDATE
           SET number = excluded.number, formatter = excluded.formatter, lines = excluded.lines
         WHERE made_references.number <= excluded.number
        """; // served by the keys of all; what is of a former version, or names who is an author no longer, is
    // passed over

    void keep(Collection<Made> all) {
        Map<Key, Made> made = new LinkedHashMap<>();
        for (Made one : all) made.merge(new Key(one.id(), one.language()), one, Made::newest);
        List<Made> rows = List.copyOf(made.values());
        transaction.executeWithoutResult(status -> {
            copies.lockNames();
            insert(rows);
        });
    }

    private void insert(List<Made> rows) {
        jdbc.sql(KEEP)
                .param("formatter", FORMATTER)
                .param("ids", rows.stream().map(Made::id).toArray(Long[]::new))
                .param(
                        "languages",
                        rows.stream().map(one -> one.language().tag()).toArray(String[]::new))
                .param("numbers", rows.stream().map(Made::number).toArray(Integer[]::new))
                .param(
                        "authors",
                        rows.stream()
                                .map(one -> String.join("\n", one.authors()))
                                .toArray(String[]::new))
                .param(
                        "lines",
                        rows.stream().map(one -> one.references().lines()).toArray(String[]::new))
                .update();
    }
}
