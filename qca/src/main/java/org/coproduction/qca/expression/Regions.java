package org.coproduction.qca.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What a cover has to reach: the smallest sets of primes that contain some configuration. Found by splitting terms, not by listing
 * configurations, so that conditions without influence cost nothing.
 */
final class Regions {
    private final List<Cube> primes;
    private final List<BitSet> smallest = new ArrayList<>();

    private Regions(List<Cube> primes) {
        this.primes = primes;
    }

    static List<BitSet> of(List<Cube> primes) {
        Regions regions = new Regions(primes);
        BitSet all = new BitSet();
        all.set(0, primes.size());
        for (Cube prime : primes) {
            regions.split(prime, all);
        }
        regions.smallest.sort(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString));
        return List.copyOf(regions.smallest);
    }

    private void split(Cube region, BitSet candidates) {
        BitSet containing = new BitSet();
        BitSet touching = new BitSet();
        candidates.stream().forEach(i -> {
            if (primes.get(i).contains(region)) {
                containing.set(i);
                touching.set(i);
            } else if (primes.get(i).meet(region) != null) {
                touching.set(i);
            }
        });
        if (smallest.stream().anyMatch(known -> within(known, containing))) {
            return;
        }
        if (touching.equals(containing)) {
            smallest.removeIf(known -> within(containing, known));
            smallest.add(containing);
            return;
        }
        int cutting =
                touching.stream().filter(i -> !containing.get(i)).findFirst().orElseThrow();
        for (int i = 0; i < region.space().size(); i++) {
            long inside = region.allowed(i) & primes.get(cutting).allowed(i);
            if (inside != region.allowed(i)) {
                split(region.with(i, region.allowed(i) & ~inside), touching);
                split(region.with(i, inside), touching);
                return;
            }
        }
    }

    private static boolean within(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
