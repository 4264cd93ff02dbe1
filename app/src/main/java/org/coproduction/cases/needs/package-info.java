/** What the database needs: the lists of work, how it grows, and where it has little. */
@NullMarked
package org.coproduction.cases.needs;

import org.jspecify.annotations.NullMarked;
