package org.coproduction.qca.expression;

import java.util.BitSet;
import java.util.List;

/**
 * The equivalent sums with the fewest terms and, of these, the fewest literals.
 *
 * @param forms at least one, sorted
 * @param complete whether these are all; false where the search stopped at the number that was asked for
 */
public record SimplestForms(List<SumOfProducts> forms, boolean complete) {
    private static final int TERM = 1 << 16;

    /** Copies the list. */
    public SimplestForms {
        forms = List.copyOf(forms);
    }

    static SimplestForms of(SumOfProducts sum, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("ask for at least one form, not " + most);
        }
        List<Cube> primes = Primes.of(sum);
        int[] costs = primes.stream().mapToInt(prime -> TERM + prime.size()).toArray();
        CheapestCovers covers = CheapestCovers.of(Regions.of(primes), costs, most);
        return new SimplestForms(
                covers.covers().stream()
                        .map(cover -> SumOfProducts.of(sum.space(), chosen(primes, cover)))
                        .sorted(SimplestForms::inReadingOrder)
                        .toList(),
                covers.complete());
    }

    private static List<Cube> chosen(List<Cube> primes, BitSet cover) {
        return cover.stream().mapToObj(primes::get).toList();
    }

    private static int inReadingOrder(SumOfProducts one, SumOfProducts other) {
        for (int i = 0; i < Math.min(one.cubes().size(), other.cubes().size()); i++) {
            int order = one.cubes().get(i).compareTo(other.cubes().get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.cubes().size(), other.cubes().size());
    }
}
