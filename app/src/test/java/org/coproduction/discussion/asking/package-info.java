@NullMarked
package org.coproduction.discussion.asking;

import org.jspecify.annotations.NullMarked;
