package org.coproduction.cases.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseTraits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases most like a case, out of all of them. */
@Component
class SimilarCases {
    private static final int MOST = 4;
    private static final Candidate JUST_ALIKE = new Candidate(Long.MAX_VALUE, 8);
    private static final Comparator<Candidate> WORST_FIRST = Comparator.comparingInt(Candidate::likeness)
            .thenComparing(Comparator.comparingLong(Candidate::id).reversed());

    private final JdbcClient jdbc;
    private final AllTraits all;

    SimilarCases(JdbcClient jdbc, AllTraits all) {
        this.jdbc = jdbc;
        this.all = all;
    }

    record Similar(long id, int version, CaseSlug slug, String title, CaseTraits traits) {}

    private record Candidate(long id, int likeness) {}

    /** The last change that the answers tell of. */
    long asOf() {
        return all.asOf();
    }

    List<Similar> to(long id, CaseTraits traits) {
        return to(Map.of(id, traits)).getOrDefault(id, List.of());
    }

    /** To several at once, each by its number. */
    Map<Long, List<Similar>> to(Map<Long, CaseTraits> cases) {
        Map<Long, List<Long>> best = new HashMap<>();
        cases.forEach((id, traits) -> best.put(id, idsTo(id, traits)));
        Map<Long, Similar> found =
                found(best.values().stream().flatMap(List::stream).distinct().toArray(Long[]::new));
        Map<Long, List<Similar>> similar = new HashMap<>();
        best.forEach((id, ids) -> similar.put(
                id, ids.stream().map(found::get).filter(Objects::nonNull).toList()));
        return similar;
    }

    private Map<Long, Similar> found(Long[] ids) {
        Map<Long, Similar> found = new HashMap<>();
        if (ids.length == 0) return found;
        jdbc.sql("SELECT id, version, slug, title, traits FROM cases WHERE id = ANY(?)")
                .param(ids)
                .query(row -> {
                    found.put(
                            row.getLong("id"),
                            new Similar(
                                    row.getLong("id"),
                                    row.getInt("version"),
                                    new CaseSlug(row.getString("slug")),
                                    row.getString("title"),
                                    new CaseTraits(row.getLong("traits"))));
                });
        return found;
    }

    /** The most alike first. */
    List<Long> idsTo(long id, CaseTraits traits) {
        PriorityQueue<Candidate> best = new PriorityQueue<>(MOST + 1, WORST_FIRST);
        for (AllTraits.Block block : all.near(traits.division())) look(block, id, traits, best);
        return best.stream().sorted(WORST_FIRST.reversed()).map(Candidate::id).toList();
    }

    /** Most are less alike than the worst of the best, so that is asked first: a block may have 100,000 cases. */
    private static void look(AllTraits.Block block, long id, CaseTraits traits, PriorityQueue<Candidate> best) {
        Candidate worst = worst(best);
        for (int i = 0; i < block.size(); i++) {
            int likeness = traits.likeness(block.traits(i));
            if (likeness < worst.likeness() || likeness == worst.likeness() && block.id(i) > worst.id()) continue;
            if (block.id(i) == id) continue;
            best.add(new Candidate(block.id(i), likeness));
            if (best.size() > MOST) best.poll();
            worst = worst(best);
        }
    }

    private static Candidate worst(PriorityQueue<Candidate> best) {
        Candidate worst = best.size() < MOST ? null : best.peek();
        return worst == null ? JUST_ALIKE : worst;
    }
}
