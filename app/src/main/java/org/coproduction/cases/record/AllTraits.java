package org.coproduction.cases.record;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.coproduction.cases.CaseTraits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The traits of all cases, kept in memory by division of the policy area, sixteen bytes a case. What is saved counts within
 * half a minute; meanwhile, and while they are read again, readers go on with the old ones.
 */
@Component
class AllTraits {
    private static final int FEW = 50;
    private static final int AT_ONCE = 20_000;
    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private final JdbcClient jdbc;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Known known;

    AllTraits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cases of one division, in the order of their ids. */
    record Block(long[] ids, long[] packed) {
        int size() {
            return ids.length;
        }

        long id(int i) {
            return ids[i];
        }

        CaseTraits traits(int i) {
            return new CaseTraits(packed[i]);
        }
    }

    private record Known(Map<Integer, Block> blocks, long change, long lookedAt) {
        boolean isFresh() {
            return System.nanoTime() - lookedAt < FRESH;
        }
    }

    /** The last change that what is known now tells of. */
    long asOf() {
        return known().change();
    }

    /** Those of the division; where they are few, all. */
    List<Block> near(int division) {
        Map<Integer, Block> blocks = known().blocks();
        Block own = blocks.get(division);
        return own != null && own.size() > FEW ? List.of(own) : List.copyOf(blocks.values());
    }

    private Known known() {
        Known last = known;
        if (last != null && (last.isFresh() || !reading.tryLock())) return last;
        if (last == null) reading.lock();
        try {
            Known now = known;
            if (now != null && now.isFresh()) return now;
            now = read(now);
            known = now;
            return now;
        } finally {
            reading.unlock();
        }
    }

    private Known read(@Nullable Known last) {
        long change = jdbc.sql("SELECT coalesce(max(id), 0) FROM index_changes")
                .query(Long.class)
                .single();
        Map<Integer, Block> blocks = last != null && last.change() == change ? last.blocks() : blocks();
        return new Known(blocks, change, System.nanoTime());
    }

    private static final String SOME =
            "SELECT id, traits FROM cases WHERE id > ? AND retired_on IS NULL ORDER BY id LIMIT ?";

    /** Some at a time, so that reading takes no more memory than what is kept. */
    private Map<Integer, Block> blocks() {
        Map<Integer, Growing> growing = new HashMap<>();
        long last = 0;
        while (true) {
            List<long[]> some = jdbc.sql(SOME)
                    .params(last, AT_ONCE)
                    .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                    .list();
            for (long[] row : some)
                growing.computeIfAbsent(new CaseTraits(row[1]).division(), division -> new Growing())
                        .add(row[0], row[1]);
            if (some.size() < AT_ONCE) break;
            last = some.getLast()[0];
        }
        Map<Integer, Block> blocks = new HashMap<>();
        growing.forEach((division, rows) -> blocks.put(division, rows.block()));
        return blocks;
    }

    private static final class Growing {
        private long[] ids = new long[64];
        private long[] packed = new long[64];
        private int size;

        void add(long id, long traits) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                packed = Arrays.copyOf(packed, size * 2);
            }
            ids[size] = id;
            packed[size++] = traits;
        }

        Block block() {
            return new Block(Arrays.copyOf(ids, size), Arrays.copyOf(packed, size));
        }
    }
}
