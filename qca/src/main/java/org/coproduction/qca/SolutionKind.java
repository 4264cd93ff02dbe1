package org.coproduction.qca;

/** What a minimisation may assume of rows that are neither positive nor negative. */
public enum SolutionKind {
    /** Nothing: only positive rows are covered. Also called conservative. */
    COMPLEX,
    /** Of each remainder what makes the models shortest. */
    PARSIMONIOUS,
    /** The same, of contradictory rows also. */
    PARSIMONIOUS_WITH_CONTRADICTIONS,
    /** Of those remainders what makes models shorter that directional expectations allow: easy counterfactuals. */
    INTERMEDIATE
}
