package org.coproduction.qca;

/** Whether a list of models is all there is. */
public sealed interface Completeness {
    /** Every model there is, is listed. */
    record Complete() implements Completeness {}

    /**
     * The search came to a limit.
     *
     * @param by which limit
     * @param leastTerms no model has fewer terms than this: proved
     * @param fewestFound the listed models have so many terms; where it equals {@code leastTerms} they are minimal, though perhaps not
     *     all that are
     */
    record Stopped(Limit by, int leastTerms, int fewestFound) implements Completeness {}

    /** Whether nothing is missing. */
    default boolean isComplete() {
        return this instanceof Complete;
    }
}
