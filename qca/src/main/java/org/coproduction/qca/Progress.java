package org.coproduction.qca;

/** Is told how far a search has come, in the thread that searches; should return soon. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (stage, found) -> {};

    /** What is being searched for. */
    enum Stage {
        /** Prime implicants. */
        PRIMES,
        /** Models. */
        MODELS,
        /** Candidates for necessary sets. */
        NECESSARY_SETS
    }

    /** So many have been found in this stage; called now and then. */
    void report(Stage stage, long found);
}
