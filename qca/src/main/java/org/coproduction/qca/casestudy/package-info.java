/**
 * Which cases to study, alone or in pairs, once a solution is there: set-theoretic multi-method research.
 *
 * @see <a href="https://doi.org/10.1177/0049124113481341">Schneider and Rohlfing (2013), Sociological Methods and Research 42(4), for
 *     types of cases</a>
 * @see <a href="https://doi.org/10.1177/0049124114532446">Schneider and Rohlfing (2016), Sociological Methods and Research 45(3), for
 *     ranking them in fuzzy sets</a>
 */
@NullMarked
package org.coproduction.qca.casestudy;

import org.jspecify.annotations.NullMarked;
