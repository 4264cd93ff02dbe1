package org.coproduction.bench.comparison;

/** How the outcome comes about in a synthetic sample. */
enum Outcomes {
    /** Three conjunctions of three conditions each explain it: about a third of the configurations. */
    SPARSE,
    /** Each configuration has it or not by the toss of a coin, so that there is nothing to find and much to search. */
    DENSE
}
