/** What members with an open page hear of at once: new posts in the debate before them, and notices. */
@NullMarked
package org.coproduction.discussion.live;

import org.jspecify.annotations.NullMarked;
