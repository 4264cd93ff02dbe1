/** How order is kept: what members point editors to, what editors decide, and the log of it. */
@NullMarked
package org.coproduction.discussion.moderation;

import org.jspecify.annotations.NullMarked;
