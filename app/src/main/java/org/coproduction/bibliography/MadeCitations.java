package org.coproduction.bibliography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Citations made earlier, by any node. They are written a little later than they are made: no page waits for that. */
@Component
class MadeCitations {
    private static final int AT_ONCE = 1_000;
    private static final String DAYS_KEPT = "30";

    private static final Logger LOG = LoggerFactory.getLogger(MadeCitations.class);

    private final JdbcClient jdbc;
    private final BlockingQueue<Made> fresh = new ArrayBlockingQueue<>(20 * AT_ONCE);

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

    /** Where more come than can be written, some are forgotten and will be made again. */
    void remember(CitationKey key, Citation citation) {
        if (!fresh.offer(new Made(key, citation))) LOG.debug("no room to remember one more citation");
    }

    @Scheduled(fixedDelay = 500)
    void write() {
        List<Made> some = new ArrayList<>();
        while (fresh.drainTo(some, AT_ONCE) > 0) {
            jdbc.sql("""
                    INSERT INTO made_citations (hash, html) SELECT * FROM unnest(:hashes, :htmls)
                        ON CONFLICT DO NOTHING
                    """)
                    .param(
                            "hashes",
                            some.stream().map(made -> made.key().bytes()).toArray(byte[][]::new))
                    .param(
                            "htmls",
                            some.stream().map(made -> made.citation().html()).toArray(String[]::new))
                    .update();
            some.clear();
        }
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 86_400_000)
    void forget() {
        jdbc.sql("DELETE FROM made_citations WHERE made_on < current_date - " + DAYS_KEPT)
                .update();
    }
}
