package org.coproduction.platform.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the log of changes in the order in which they became visible. All that began before the oldest running
 * transaction is settled, and the position moves up to there; what is visible beyond it is handed out at once, and
 * remembered so that it is not handed out again.
 */
@Component
class ChangeLog {
    private static final int PAGE = 2_000;

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to which transaction a follower has seen everything, and what it has seen beyond. */
    record Position(long settled, Map<Long, Long> beyond) {
        static Position at(long settled) {
            return new Position(settled, Map.of());
        }
    }

    private record Row(long id, long transaction, String kind, String key) {}

    /** Everything that is committed now stands before this position, or is visible to a query made after this one. */
    Position now() {
        return Position.at(oldestRunning());
    }

    /** Names the database, so that an index made from another one is not taken for its own. */
    String database() {
        return jdbc.sql("SELECT id::text FROM search_origin")
                .query(String.class)
                .single();
    }

    Position follow(Position from, BiConsumer<String, List<String>> changed) {
        long settled = oldestRunning();
        Map<Long, Long> beyond = new HashMap<>();
        long transaction = from.settled();
        long id = 0;
        while (true) {
            List<Row> rows = rows(transaction, id);
            rows.stream()
                    .filter(row -> !from.beyond().containsKey(row.id()))
                    .collect(Collectors.groupingBy(Row::kind, Collectors.mapping(Row::key, Collectors.toList())))
                    .forEach((kind, keys) ->
                            changed.accept(kind, keys.stream().distinct().toList()));
            for (Row row : rows) if (row.transaction() >= settled) beyond.put(row.id(), row.transaction());
            if (rows.size() < PAGE) return new Position(settled, beyond);
            transaction = rows.getLast().transaction();
            id = rows.getLast().id();
        }
    }

    /** Drops what no node needs any more; a node that was away for longer rebuilds its index. */
    void prune(int days) {
        jdbc.sql("DELETE FROM index_changes WHERE changed_at < now() - make_interval(days => :days)")
                .param("days", days)
                .update();
    }

    private long oldestRunning() {
        Optional<Long> oldest = jdbc.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .optional();
        return oldest.orElseThrow();
    }

    private static final String AFTER = """
        SELECT id, transaction::text::bigint AS transaction, kind, key
          FROM index_changes
         WHERE (transaction, id) > (:transaction::text::xid8, :id)
         ORDER BY transaction, id
         LIMIT :page
        """; // served by index_changes_in_order (transaction, id)

    private List<Row> rows(long transaction, long id) {
        return jdbc.sql(AFTER)
                .param("transaction", Long.toString(transaction))
                .param("id", id)
                .param("page", PAGE)
                .query(Row.class)
                .list();
    }
}
