/** What on this site names a case. */
@NullMarked
package org.coproduction.cases.naming;

import org.jspecify.annotations.NullMarked;
