/** Coefficients of agreement, from a table of codings. */
@NullMarked
package org.coproduction.console.reliability;

import org.jspecify.annotations.NullMarked;
