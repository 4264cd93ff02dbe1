package org.coproduction.qca.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.qca.proof.Finding.Claim;

/**
 * Whether no model is smaller than claimed, and whether the list has all of that size: covers are built row by row, taking in turn each prime
 * implicant over the uncovered row with the fewest. The weights, once checked, say how many more are needed at least.
 */
final class ModelListCheck {
    private final Claims claims;
    private final Steps steps;
    private final List<BitSet> covers = new ArrayList<>();
    private final Set<BitSet> found = new HashSet<>();

    ModelListCheck(Claims claims, Steps steps) {
        this.claims = claims;
        this.steps = steps;
        for (int[] prime : claims.primes()) {
            BitSet covered = new BitSet();
            for (int row = 0; row < claims.positives().size(); row++) {
                covered.set(row, Claims.covers(prime, claims.positives().get(row)));
            }
            covers.add(covered);
        }
    }

    Finding bound() {
        if (claims.models().stream().anyMatch(model -> model.length < claims.least())) {
            return Finding.fails(Claim.BOUND, "a listed model has fewer terms than claimed to be possible");
        }
        if (!weightsHold()) {
            return Finding.fails(Claim.BOUND, "an implicant covers more than the weights allow");
        }
        if (needed(all()) >= claims.least() || claims.least() <= 1) {
            return Finding.holds(Claim.BOUND);
        }
        if (!claims.primesComplete()) {
            return Finding.fails(Claim.BOUND, "the weights do not prove it");
        }
        collect(claims.least() - 1, new BitSet(), all());
        return found.isEmpty()
                ? Finding.holds(Claim.BOUND)
                : Finding.fails(Claim.BOUND, "there is a model with fewer terms");
    }

    Finding list() {
        if (!claims.modelsComplete()) {
            return Finding.undecided(Claim.ALL_MODELS, "the search for models was ended by a limit");
        }
        if (!weightsHold()) {
            return Finding.fails(Claim.ALL_MODELS, "an implicant covers more than the weights allow");
        }
        Set<BitSet> listed = new HashSet<>();
        int most = 0;
        for (int[] model : claims.models()) {
            BitSet places = new BitSet();
            Arrays.stream(model).forEach(places::set);
            listed.add(places);
            most = Math.max(most, model.length);
        }
        if (!claims.primesComplete() && !eachTermHasAHeavyRow(most)) {
            return Finding.undecided(Claim.ALL_MODELS, "it was not shown that the chart has what models need");
        }
        collect(most, new BitSet(), all());
        return found.equals(listed)
                ? Finding.holds(Claim.ALL_MODELS)
                : Finding.fails(
                        Claim.ALL_MODELS, found.size() + " models were found, but " + listed.size() + " are listed");
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, claims.positives().size());
        return all;
    }

    private int needed(BitSet rows) {
        long weight = rows.stream().mapToLong(row -> claims.weights()[row]).sum();
        return (int) ((weight + claims.one() - 1) / claims.one());
    }

    private boolean weightsHold() {
        if (Arrays.stream(claims.weights()).anyMatch(weight -> weight < 0)) {
            return false;
        }
        if (claims.primesComplete()) {
            return covers.stream()
                    .allMatch(rows -> rows.stream()
                                    .mapToLong(row -> claims.weights()[row])
                                    .sum()
                            <= claims.one());
        }
        int[] heavy = all().stream().filter(row -> claims.weights()[row] > 0).toArray();
        for (int i : heavy) {
            for (int j : heavy) {
                if (i < j && claims.isImplicant(around(i, j))) {
                    return false;
                }
            }
        }
        return Arrays.stream(heavy).allMatch(row -> claims.weights()[row] <= claims.one());
    }

    /** Whether a smallest model has one term over each row with weight, and the chart has all prime implicants over these. */
    private boolean eachTermHasAHeavyRow(int size) {
        int[] heavy = all().stream()
                .filter(row -> claims.weights()[row] == claims.one())
                .toArray();
        PrimeListCheck primes = new PrimeListCheck(claims, steps);
        return heavy.length == size
                && !claims.isUnion()
                && Arrays.stream(heavy)
                        .noneMatch(row ->
                                primes.missesAgainstNegatives(claims.positives().get(row)));
    }

    private int[] around(int i, int j) {
        int[] one = claims.positives().get(i);
        int[] other = claims.positives().get(j);
        int[] cube = new int[one.length];
        for (int c = 0; c < cube.length; c++) {
            cube[c] = one[c] == other[c] && one[c] != claims.levels()[c] ? one[c] : Claims.FREE;
        }
        return cube;
    }

    private void collect(int most, BitSet chosen, BitSet left) {
        steps.take();
        if (left.isEmpty()) {
            found.add((BitSet) chosen.clone());
            return;
        }
        if (needed(left) > most - chosen.cardinality() || chosen.cardinality() == most) {
            return;
        }
        for (int place : scarcest(left)) {
            BitSet rest = (BitSet) left.clone();
            rest.andNot(covers.get(place));
            chosen.set(place);
            collect(most, chosen, rest);
            chosen.clear(place);
        }
    }

    private List<Integer> scarcest(BitSet left) {
        List<Integer> fewest = List.of();
        boolean first = true;
        for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
            List<Integer> over = new ArrayList<>();
            for (int place = 0; place < covers.size(); place++) {
                if (covers.get(place).get(row)) {
                    over.add(place);
                }
            }
            if (first || over.size() < fewest.size()) {
                fewest = over;
                first = false;
            }
        }
        return fewest;
    }
}
