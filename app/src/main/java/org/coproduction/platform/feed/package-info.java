/** Feeds: what is new, for programs that look by themselves. */
@NullMarked
package org.coproduction.platform.feed;

import org.jspecify.annotations.NullMarked;
