package org.coproduction.qca.casestudy;

/**
 * A case of a type, with how well it suits.
 *
 * @param name the case
 * @param type its type
 * @param x its membership in the term; for a deviant case in coverage, in its truth-table row
 * @param y its membership in the outcome
 * @param score the smaller, the better it shows its type; see {@link CaseChoice}
 * @param best whether no other case of the type and term has a smaller score
 * @param unique for a typical case: whether it is a member (above 0.5) of no other term
 */
public record RankedCase(String name, CaseType type, double x, double y, double score, boolean best, boolean unique) {}
