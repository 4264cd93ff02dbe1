package org.coproduction.cases.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.platform.store.WrittenLater;
import org.coproduction.platform.words.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

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
    private final WrittenLater<Made> fresh = new WrittenLater<>(10 * AT_ONCE, AT_ONCE);

    record Made(long id, int number, Language language, References references) {
        private Made newest(Made other) {
            return other.number >= number ? other : this;
        }
    }

    /** What a row is kept by. */
    private record Key(long id, Language language) {}

    MadeReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(Made made) {
        fresh.add(made);
    }

    @Scheduled(fixedDelay = 500)
    synchronized void write() {
        fresh.write(this::keep);
    }

    private static final String KEEP =
            """
        INSERT INTO made_references (case_id, language, number, formatter, lines)
        SELECT made.id, made.language, made.number, :formatter, made.lines
          FROM unnest(:ids, :languages, :numbers, :lines) AS made (id, language, number, lines)
          JOIN cases c ON c.id = made.id AND c.version = made.number
            ON CONFLICT (case_id, language) DO UPDATE
           SET number = excluded.number, formatter = excluded.formatter, lines = excluded.lines
         WHERE made_references.number <= excluded.number
        """; // served by the keys of both; a version that is no longer the current one is passed over

    void keep(Collection<Made> all) {
        Map<Key, Made> made = new LinkedHashMap<>();
        for (Made one : all) made.merge(new Key(one.id(), one.language()), one, Made::newest);
        List<Made> rows = List.copyOf(made.values());
        jdbc.sql(KEEP)
                .param("formatter", FORMATTER)
                .param("ids", rows.stream().map(Made::id).toArray(Long[]::new))
                .param(
                        "languages",
                        rows.stream().map(one -> one.language().tag()).toArray(String[]::new))
                .param("numbers", rows.stream().map(Made::number).toArray(Integer[]::new))
                .param(
                        "lines",
                        rows.stream().map(one -> one.references().lines()).toArray(String[]::new))
                .update();
    }
}
