package org.coproduction.qca.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.coproduction.qca.proof.Finding.Claim;

/** Checks the claims of a solution, each from the rows alone. */
public final class Checker {
    private final Claims claims;
    private final long steps;

    private Checker(Claims claims, long steps) {
        this.claims = claims;
        this.steps = steps;
    }

    /**
     * Checks all claims.
     *
     * @param steps how many steps each check may take before it is left undecided
     */
    public static List<Finding> check(Claims claims, long steps) {
        return new Checker(claims, steps).all();
    }

    private List<Finding> all() {
        return List.of(
                within(Claim.COVER, any -> cover()),
                within(Claim.IMPLICANT, any -> implicants()),
                within(Claim.PRIME, any -> primes()),
                within(Claim.IRREDUNDANT, any -> irredundant()),
                within(Claim.ALL_PRIMES, limit -> new PrimeListCheck(claims, limit).finding()),
                within(Claim.BOUND, limit -> new ModelListCheck(claims, limit).bound()),
                within(Claim.ALL_MODELS, limit -> new ModelListCheck(claims, limit).list()));
    }

    private Finding within(Claim claim, Function<Steps, Finding> check) {
        try {
            return check.apply(new Steps(steps));
        } catch (Steps.TooMany e) {
            return Finding.undecided(claim, "the check took more than " + steps + " steps");
        }
    }

    private Finding cover() {
        for (int[] model : claims.models()) {
            List<int[]> terms = terms(model);
            for (int[] row : claims.positives()) {
                if (terms.stream().noneMatch(term -> Claims.covers(term, row))) {
                    return Finding.fails(Claim.COVER, "a model leaves a positive row uncovered");
                }
            }
            if (terms.stream().anyMatch(term -> Claims.coversAny(term, claims.negatives()))) {
                return Finding.fails(Claim.COVER, "a model covers a negative row");
            }
        }
        return Finding.holds(Claim.COVER);
    }

    private Finding implicants() {
        for (int[] prime : claims.primes()) {
            if (!Claims.coversAny(prime, claims.positives()) || !claims.isImplicant(prime)) {
                return Finding.fails(
                        Claim.IMPLICANT, "a term of the chart covers no positive row, or what it must not");
            }
        }
        return Finding.holds(Claim.IMPLICANT);
    }

    private Finding primes() {
        if (!claims.primesComplete() && claims.isUnion()) {
            return Finding.undecided(Claim.PRIME, "the search for prime implicants was ended by a limit");
        }
        for (int[] prime : claims.primes()) {
            for (int c = 0; c < prime.length; c++) {
                if (prime[c] != Claims.FREE) {
                    int[] wider = prime.clone();
                    wider[c] = Claims.FREE;
                    if (claims.isImplicant(wider)) {
                        return Finding.fails(Claim.PRIME, "a term of the chart can lose a literal");
                    }
                }
            }
        }
        return Finding.holds(Claim.PRIME);
    }

    private Finding irredundant() {
        for (int[] model : claims.models()) {
            List<int[]> terms = terms(model);
            for (int[] term : terms) {
                List<int[]> others = new ArrayList<>(terms);
                others.remove(term);
                boolean needed = claims.positives().stream()
                        .anyMatch(row -> others.stream().noneMatch(other -> Claims.covers(other, row)));
                if (!needed) {
                    return Finding.fails(Claim.IRREDUNDANT, "a model can lose a term");
                }
            }
        }
        return Finding.holds(Claim.IRREDUNDANT);
    }

    private List<int[]> terms(int[] model) {
        List<int[]> terms = new ArrayList<>();
        for (int place : model) {
            terms.add(claims.primes().get(place));
        }
        return terms;
    }
}
