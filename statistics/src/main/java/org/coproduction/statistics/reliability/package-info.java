/**
 * How far coders agree who coded the same units independently.
 *
 * <p>Make {@link org.coproduction.statistics.reliability.Codings} of a table, hand them to a coefficient, ask it:
 *
 * <pre>{@code
 * Codings codings = Codings.ofText(List.of("Anna", "Bela"), rows);
 * Agreement alpha = KrippendorffAlpha.of(codings, Level.ORDINAL).agreement();
 * String text = switch (alpha.value()) {
 *     case Figure.Known(double value) -> "alpha = " + value;
 *     case Figure.Undefined(Reason reason) -> "no alpha: " + reason.explanation();
 * };
 * }</pre>
 *
 * <table>
 * <caption>Which coefficient?</caption>
 * <tr><th>coders</th><th>missing codings</th><th>coefficients</th></tr>
 * <tr><td>two</td><td>units that either left out are dropped</td>
 *   <td>{@link org.coproduction.statistics.reliability.CohenKappa}, {@link org.coproduction.statistics.reliability.ScottPi}</td></tr>
 * <tr><td>two or more</td><td>allowed</td>
 *   <td>{@link org.coproduction.statistics.reliability.PercentAgreement},
 *       {@link org.coproduction.statistics.reliability.FleissKappa},
 *       {@link org.coproduction.statistics.reliability.CongerKappa},
 *       {@link org.coproduction.statistics.reliability.GwetAc},
 *       {@link org.coproduction.statistics.reliability.BrennanPrediger},
 *       {@link org.coproduction.statistics.reliability.KrippendorffAlpha},
 *       {@link org.coproduction.statistics.reliability.WeightedAlpha}</td></tr>
 * <tr><td>two or more</td><td>units that anyone left out are dropped</td>
 *   <td>{@link org.coproduction.statistics.reliability.UnanimousAgreement},
 *       {@link org.coproduction.statistics.reliability.LightKappa},
 *       {@link org.coproduction.statistics.reliability.IntraclassCorrelation}</td></tr>
 * </table>
 *
 * <p>No figure is ever NaN: what is not defined is {@link org.coproduction.statistics.reliability.Figure.Undefined} and says why.
 * All types are immutable and safe to share between threads.
 */
@NullMarked
package org.coproduction.statistics.reliability;

import org.jspecify.annotations.NullMarked;
