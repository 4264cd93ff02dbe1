package org.coproduction.qca.casestudy;

/**
 * Two cases to be compared.
 *
 * @param first the case in which the term (or the outcome) is at work
 * @param second the case beside it
 * @param score the smaller, the better the pair; see {@link PairChoice}
 */
public record CasePair(String first, String second, double score) {}
