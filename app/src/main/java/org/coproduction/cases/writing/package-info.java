/** Writing cases: the guided form in steps, what is missing, and what others changed meanwhile. */
@NullMarked
package org.coproduction.cases.writing;

import org.jspecify.annotations.NullMarked;
