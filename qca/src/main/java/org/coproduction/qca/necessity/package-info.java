/**
 * What an outcome does not come without: figures of necessity for any set, and the search for conjunctions and disjunctions that
 * reach given cut-offs.
 *
 * <pre>{@code
 * NecessityFit fit = NecessityFit.of(Expression.parse("LIT*STB").memberships(table), outcome.memberships(table));
 * NecessarySets sets = NecessarySets.search(table, outcome, conditions, NecessityCuts.of(0.9, 0.6));
 * }</pre>
 */
@NullMarked
package org.coproduction.qca.necessity;

import org.jspecify.annotations.NullMarked;
