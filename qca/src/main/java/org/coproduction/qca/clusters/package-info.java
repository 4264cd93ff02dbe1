/**
 * Whether a set relation holds alike in all parts of the data: years of a panel, countries of a comparison.
 */
@NullMarked
package org.coproduction.qca.clusters;

import org.jspecify.annotations.NullMarked;
