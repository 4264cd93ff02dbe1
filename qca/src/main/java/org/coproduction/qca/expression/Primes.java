package org.coproduction.qca.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * All prime implicants of a sum by iterated consensus (Quine 1955; Su and Cheung 1972 for many values): wherever two terms agree
 * on all conditions but one, the term that joins their values there is implied too; what is contained is dropped.
 */
final class Primes {
    static final int MOST = 20_000;

    private Primes() {}

    static List<Cube> of(SumOfProducts sum) {
        List<Cube> primes = new ArrayList<>();
        for (Cube term : sum.cubes()) {
            grow(primes, term);
        }
        primes.sort(null);
        return List.copyOf(primes);
    }

    /** Adds a term and all that follows from it, so that the list is complete for the sum of the terms added so far. */
    private static void grow(List<Cube> primes, Cube first) {
        List<Cube> waiting = new ArrayList<>(List.of(first));
        while (!waiting.isEmpty()) {
            Cube next = waiting.removeLast();
            if (primes.stream().anyMatch(prime -> prime.contains(next))) {
                continue;
            }
            primes.removeIf(next::contains);
            for (Cube prime : primes) {
                consensus(prime, next, waiting);
            }
            primes.add(next);
            if (primes.size() > MOST) {
                throw Faults.tooLarge(
                        "The expression has more than " + MOST + " prime implicants", "Simplify it in parts");
            }
        }
    }

    private static void consensus(Cube one, Cube other, List<Cube> found) {
        int apart = -1;
        for (int i = 0; i < one.space().size(); i++) {
            if ((one.allowed(i) & other.allowed(i)) == 0) {
                if (apart >= 0) {
                    return;
                }
                apart = i;
            }
        }
        if (apart >= 0) {
            found.add(joined(one, other, apart));
        } else {
            for (int i = 0; i < one.space().size(); i++) {
                if ((one.allowed(i) & ~other.allowed(i)) != 0 && (other.allowed(i) & ~one.allowed(i)) != 0) {
                    found.add(joined(one, other, i));
                }
            }
        }
    }

    private static Cube joined(Cube one, Cube other, int along) {
        long[] values = new long[one.space().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == along ? one.allowed(i) | other.allowed(i) : one.allowed(i) & other.allowed(i);
        }
        return new Cube(one.space(), values);
    }
}
