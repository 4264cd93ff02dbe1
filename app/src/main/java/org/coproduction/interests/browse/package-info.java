/** Interests as pages, and on the pages of the agenda. */
@NullMarked
package org.coproduction.interests.browse;

import org.jspecify.annotations.NullMarked;
