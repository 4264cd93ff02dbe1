/**
 * How well any expression, a theory or a published solution as much as one's own, fits as sufficient for an outcome, term by term
 * and with the cases behind each figure.
 */
@NullMarked
package org.coproduction.qca.sufficiency;

import org.jspecify.annotations.NullMarked;
