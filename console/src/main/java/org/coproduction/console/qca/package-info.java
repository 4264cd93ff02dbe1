/** Comparing cases: from a spec or a table of cases to truth tables, solutions and necessary sets. */
@NullMarked
package org.coproduction.console.qca;

import org.jspecify.annotations.NullMarked;
