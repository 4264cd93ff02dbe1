/** What is new, as pages, feed and data. */
@NullMarked
package org.coproduction.recent.browse;

import org.jspecify.annotations.NullMarked;
