/**
 * QCA Check: what a publication states, set beside every model that its data or truth table has.
 *
 * <p>Studies often report one model where the data have several, or figures that cannot be reproduced. A check answers
 * with typed findings, each with the numbers of both sides:
 * <pre>{@code
 * StatedModel stated = StatedModel.of(space.parse("DEV*STB")).with(FigureName.INCLUSION, "0.87");
 * CheckReport report = PublicationCheck.of(Analysis.of(table), SolutionKind.PARSIMONIOUS).check(List.of(stated));
 * report.findings();
 * }</pre>
 *
 * @see <a href="https://doi.org/10.1177/0049124115610351">Baumgartner and Thiem (2017), Sociological Methods and Research 46(4), 954–987,
 *     on model ambiguities</a>
 */
@NullMarked
package org.coproduction.qca.check;

import org.jspecify.annotations.NullMarked;
