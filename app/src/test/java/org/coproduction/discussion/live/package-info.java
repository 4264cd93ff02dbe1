@NullMarked
package org.coproduction.discussion.live;

import org.jspecify.annotations.NullMarked;
