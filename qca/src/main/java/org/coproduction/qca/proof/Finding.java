package org.coproduction.qca.proof;

/**
 * What the checker found of one claim.
 *
 * @param claim the claim
 * @param verdict whether it holds
 * @param detail why it fails or is undecided; empty where it holds
 */
public record Finding(Claim claim, Verdict verdict, String detail) {
    /** What can be claimed of a solution. */
    public enum Claim {
        /** Each model covers every positive row and no negative one. */
        COVER,
        /** Each term of the chart covers a positive row and nothing that must not be covered. */
        IMPLICANT,
        /** No term of the chart can lose a literal. */
        PRIME,
        /** No model can lose a term. */
        IRREDUNDANT,
        /** The chart has every prime implicant, those left out by row dominance aside. */
        ALL_PRIMES,
        /** No model has fewer terms than claimed. */
        BOUND,
        /** The list of models has every model with the fewest terms. */
        ALL_MODELS
    }

    /** Whether a claim holds. */
    public enum Verdict {
        /** It was proved. */
        HOLDS,
        /** It was refuted. */
        FAILS,
        /** It was not claimed, or the check took more steps than it was given. */
        UNDECIDED
    }

    static Finding holds(Claim claim) {
        return new Finding(claim, Verdict.HOLDS, "");
    }

    static Finding fails(Claim claim, String detail) {
        return new Finding(claim, Verdict.FAILS, detail);
    }

    static Finding undecided(Claim claim, String detail) {
        return new Finding(claim, Verdict.UNDECIDED, detail);
    }
}
