/** Lists and pages of programmes, and what they add to the pages of the agenda and of interests. */
@NullMarked
package org.coproduction.programmes.browse;

import org.jspecify.annotations.NullMarked;
