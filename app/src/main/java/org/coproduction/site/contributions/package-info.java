/** What somebody contributed, countable and citable: their features count it, the bibliography cites it. */
@NullMarked
package org.coproduction.site.contributions;

import org.jspecify.annotations.NullMarked;
