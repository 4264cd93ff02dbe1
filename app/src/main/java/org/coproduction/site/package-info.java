/** Home, about, and the one search over everything. */
@NullMarked
package org.coproduction.site;

import org.jspecify.annotations.NullMarked;
