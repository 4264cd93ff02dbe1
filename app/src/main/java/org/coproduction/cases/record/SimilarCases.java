package org.coproduction.cases.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseTraits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases most like a case, out of all of them: traits of all cases are kept in memory, eight bytes each, by division
 * of the policy area. What other nodes save counts within half a minute.
 */
@Component
class SimilarCases {
    private static final int MOST = 4;
    private static final int FEW = 50;
    private static final int ALIKE = 8;
    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private final JdbcClient jdbc;
    private volatile @Nullable All all;

    SimilarCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Similar(CaseSlug slug, String title, CaseTraits traits) {}

    private record Candidate(long id, CaseTraits traits, int likeness) {}

    List<Similar> to(long id, CaseTraits traits) {
        List<Candidate> best = best(id, traits);
        if (best.isEmpty()) return List.of();
        Map<Long, Similar> found = new HashMap<>();
        jdbc.sql("SELECT id, slug, title, traits FROM cases WHERE id = ANY(?)")
                .param(best.stream().map(Candidate::id).toArray(Long[]::new))
                .query(row -> {
                    found.put(
                            row.getLong("id"),
                            new Similar(
                                    new CaseSlug(row.getString("slug")),
                                    row.getString("title"),
                                    new CaseTraits(row.getLong("traits"))));
                });
        List<Similar> similar = new ArrayList<>();
        for (Candidate one : best) if (found.containsKey(one.id())) similar.add(found.get(one.id()));
        return similar;
    }

    private List<Candidate> best(long id, CaseTraits traits) {
        Comparator<Candidate> worstFirst = Comparator.comparingInt(Candidate::likeness)
                .thenComparing(Comparator.comparingLong(Candidate::id).reversed());
        PriorityQueue<Candidate> best = new PriorityQueue<>(worstFirst);
        for (long[] block : known().near(traits.division())) {
            for (int i = 0; i < block.length; i += 2) {
                CaseTraits other = new CaseTraits(block[i + 1]);
                int likeness = traits.likeness(other);
                if (likeness < ALIKE || block[i] == id) continue;
                Candidate least = best.size() < MOST ? null : best.peek();
                if (least != null
                        && (likeness < least.likeness() || likeness == least.likeness() && block[i] > least.id()))
                    continue;
                best.add(new Candidate(block[i], other, likeness));
                if (best.size() > MOST) best.poll();
            }
        }
        return best.stream().sorted(worstFirst.reversed()).toList();
    }

    private All known() {
        All last = all;
        if (last != null && System.nanoTime() - last.lookedAt < FRESH) return last;
        long change = jdbc.sql("SELECT coalesce(max(id), 0) FROM index_changes")
                .query(Long.class)
                .single();
        All now = last != null && last.change == change ? last.again() : load(change);
        all = now;
        return now;
    }

    private All load(long change) {
        Map<Integer, List<long[]>> rows = new HashMap<>();
        try (var stream = jdbc
                .sql("SELECT id, traits FROM cases ORDER BY id")
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .stream()) {
            stream.forEach(row -> rows.computeIfAbsent(new CaseTraits(row[1]).division(), division -> new ArrayList<>())
                    .add(row));
        }
        Map<Integer, long[]> blocks = new HashMap<>();
        rows.forEach((division, list) -> blocks.put(
                division, list.stream().flatMapToLong(java.util.Arrays::stream).toArray()));
        return new All(blocks, change, System.nanoTime());
    }

    /** @param blocks by division: id, traits, id, traits, … */
    private record All(Map<Integer, long[]> blocks, long change, long lookedAt) {
        All again() {
            return new All(blocks, change, System.nanoTime());
        }

        /** Those of the division; where they are few, all. */
        List<long[]> near(int division) {
            long[] own = blocks.getOrDefault(division, new long[0]);
            return own.length / 2 > FEW ? List.of(own) : List.copyOf(blocks.values());
        }
    }
}
