/** Polls that opening posts ask for. */
@NullMarked
package org.coproduction.discussion.polls;

import org.jspecify.annotations.NullMarked;
