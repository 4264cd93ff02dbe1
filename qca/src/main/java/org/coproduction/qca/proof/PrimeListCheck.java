package org.coproduction.qca.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.qca.proof.Finding.Claim;

/**
 * Whether a list of prime implicants is complete.
 *
 * <p>Where whatever is not negative may be covered: an implicant around a positive row fixes some conditions, among them for each negative row
 * one in which both rows differ. It contains no listed prime implicant if it leaves free a condition of each one around that row. Whether
 * conditions can be divided so is tried out, deciding first what is forced. In a union of cubes: the cube around each positive row is widened
 * in every way, and what cannot be widened must be listed.
 */
final class PrimeListCheck {
    private final Claims claims;
    private final Steps steps;
    private final List<int[]> known;

    PrimeListCheck(Claims claims, Steps steps) {
        this.claims = claims;
        this.steps = steps;
        this.known = new ArrayList<>(claims.primes());
        known.addAll(claims.dominated());
    }

    Finding finding() {
        if (!claims.primesComplete()) {
            return Finding.undecided(Claim.ALL_PRIMES, "the search for prime implicants was ended by a limit");
        }
        if (!dominatedAreDominated()) {
            return Finding.fails(Claim.ALL_PRIMES, "a prime implicant was left out that is not dominated");
        }
        for (int[] row : claims.positives()) {
            boolean missing = claims.isUnion() ? missesInUnion(row) : missesAgainstNegatives(row);
            if (missing) {
                return Finding.fails(Claim.ALL_PRIMES, "a prime implicant is missing");
            }
        }
        return Finding.holds(Claim.ALL_PRIMES);
    }

    private boolean dominatedAreDominated() {
        return claims.dominated().stream()
                .allMatch(weak -> claims.primes().stream().anyMatch(strong -> dominates(strong, weak)));
    }

    private boolean dominates(int[] strong, int[] weak) {
        boolean more = false;
        for (int[] row : claims.positives()) {
            if (Claims.covers(weak, row) && !Claims.covers(strong, row)) {
                return false;
            }
            more |= Claims.covers(strong, row) && !Claims.covers(weak, row);
        }
        return more;
    }

    private boolean missesInUnion(int[] row) {
        int[] narrow = row.clone();
        for (int c = 0; c < row.length; c++) {
            narrow[c] = row[c] == claims.levels()[c] ? Claims.FREE : row[c];
        }
        Set<List<Integer>> listed = new HashSet<>();
        known.forEach(prime -> listed.add(boxed(prime)));
        Set<List<Integer>> seen = new HashSet<>();
        List<int[]> open = new ArrayList<>(List.of(narrow));
        while (!open.isEmpty()) {
            int[] cube = open.removeLast();
            boolean widest = true;
            for (int c = 0; c < cube.length; c++) {
                if (cube[c] != Claims.FREE) {
                    steps.take();
                    int[] wider = cube.clone();
                    wider[c] = Claims.FREE;
                    if (claims.isImplicant(wider)) {
                        widest = false;
                        if (seen.add(boxed(wider))) {
                            open.add(wider);
                        }
                    }
                }
            }
            if (widest && !listed.contains(boxed(cube))) {
                return true;
            }
        }
        return false;
    }

    boolean missesAgainstNegatives(int[] row) {
        List<Set<Integer>> oneFixed = new ArrayList<>();
        for (int[] negative : claims.negatives()) {
            Set<Integer> differing = new HashSet<>();
            for (int c = 0; c < row.length; c++) {
                if (row[c] != negative[c] && row[c] != claims.levels()[c]) {
                    differing.add(c);
                }
            }
            oneFixed.add(differing);
        }
        List<Set<Integer>> oneFree = new ArrayList<>();
        for (int[] prime : known) {
            if (Claims.covers(prime, row)) {
                Set<Integer> fixed = new HashSet<>();
                for (int c = 0; c < prime.length; c++) {
                    if (prime[c] != Claims.FREE) {
                        fixed.add(c);
                    }
                }
                oneFree.add(fixed);
            }
        }
        return new Division(oneFixed, oneFree, steps).exists();
    }

    private static List<Integer> boxed(int[] cube) {
        List<Integer> boxed = new ArrayList<>();
        for (int value : cube) {
            boxed.add(value);
        }
        return boxed;
    }
}
