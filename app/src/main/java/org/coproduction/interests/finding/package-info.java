/** Interests in the search and as what debates hang on. */
@NullMarked
package org.coproduction.interests.finding;

import org.jspecify.annotations.NullMarked;
