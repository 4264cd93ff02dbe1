/** The case database: cases, their versions, sources, strategies and outcomes. */
@NullMarked
package org.coproduction.cases;

import org.jspecify.annotations.NullMarked;
