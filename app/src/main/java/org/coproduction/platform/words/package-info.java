/** Languages and words: what the interface says, in English and French. */
@NullMarked
package org.coproduction.platform.words;

import org.jspecify.annotations.NullMarked;
