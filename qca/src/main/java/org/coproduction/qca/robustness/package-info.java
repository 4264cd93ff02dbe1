/**
 * Whether a solution would have been another one, had a cut-off, an anchor or a case been otherwise.
 *
 * <p>Everything here asks a {@link org.coproduction.qca.robustness.Solver} for the models of a truth table, so that it serves
 * complex, parsimonious and intermediate solutions alike:
 * <pre>{@code
 * Sweep sweep = Sweep.along(Cut.INCLUSION, table, solver);
 * sweep.stretches();   // from which cut-off to which the models stay the same
 * sweep.given();       // the stretch in which the chosen cut-off lies
 * }</pre>
 *
 * @see <a href="https://doi.org/10.1177/00491241211036158">Oana and Schneider (2024), Sociological Methods and Research 53(1), for the
 *     protocol of robustness tests</a>
 */
@NullMarked
package org.coproduction.qca.robustness;

import org.jspecify.annotations.NullMarked;
