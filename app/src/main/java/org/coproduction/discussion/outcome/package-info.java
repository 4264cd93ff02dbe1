/** What comes out of a debate: the answer to its question, and the summary with which it is closed. */
@NullMarked
package org.coproduction.discussion.outcome;

import org.jspecify.annotations.NullMarked;
