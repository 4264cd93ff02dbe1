/**
 * Statistics for research by several people on few cases. Methods only: no file, no clock, no locale, and no chance that is not
 * seeded by the caller.
 *
 * <p>Begin at {@link org.coproduction.statistics.reliability}.
 */
@NullMarked
package org.coproduction.statistics;

import org.jspecify.annotations.NullMarked;
