/**
 * What members research together: goal, questions of the agenda, partners by country, what came out of it. Begin at {@link
 * org.coproduction.programmes.Programmes}.
 */
@NullMarked
package org.coproduction.programmes;

import org.jspecify.annotations.NullMarked;
