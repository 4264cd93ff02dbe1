@NullMarked
package org.coproduction.discussion.debate;

import org.jspecify.annotations.NullMarked;
