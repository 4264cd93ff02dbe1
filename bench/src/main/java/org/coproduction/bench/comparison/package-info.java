/** The engine for Qualitative Comparative Analysis beside the R package QCA, on the same inputs with equal answers checked. */
@NullMarked
package org.coproduction.bench.comparison;

import org.jspecify.annotations.NullMarked;
