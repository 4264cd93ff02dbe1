package org.coproduction.bibliography;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.store.WrittenLater;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Citations made earlier, by any node. They are written a little later than they are made: no page waits for that. */
@Component
class MadeCitations {
    private static final int AT_ONCE = 1_000;
    private static final String DAYS_KEPT = "30";

    private final JdbcClient jdbc;
    private final WrittenLater<Made> fresh = new WrittenLater<>(20 * AT_ONCE, AT_ONCE);

    private record Made(CitationKey key, Citation citation) {}

    MadeCitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<CitationKey, Citation> of(Collection<CitationKey> keys) {
        Map<CitationKey, Citation> found = new HashMap<>();
        if (keys.isEmpty()) return found;
        jdbc.sql("SELECT hash, html FROM made_citations WHERE hash = ANY(:hashes)")
                .param("hashes", keys.stream().map(CitationKey::bytes).toArray(byte[][]::new))
                .query(row -> {
                    found.put(new CitationKey(row.getBytes("hash")), new Citation(row.getString("html")));
                });
        return found;
    }

    void remember(CitationKey key, Citation citation) {
        fresh.add(new Made(key, citation));
    }

    @Scheduled(fixedDelay = 500)
    void write() {
        fresh.write(this::keep);
    }

    private static final String KEEP = """
        INSERT INTO made_citations (hash, html) SELECT * FROM unnest(:hashes, :htmls) ON CONFLICT DO NOTHING
        """; // served by its key

    private void keep(List<Made> some) {
        jdbc.sql(KEEP)
                .param("hashes", some.stream().map(made -> made.key().bytes()).toArray(byte[][]::new))
                .param(
                        "htmls",
                        some.stream().map(made -> made.citation().html()).toArray(String[]::new))
                .update();
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 86_400_000)
    void forget() {
        jdbc.sql("DELETE FROM made_citations WHERE made_on < current_date - " + DAYS_KEPT)
                .update();
    }
}
