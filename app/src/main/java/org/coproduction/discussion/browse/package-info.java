@NullMarked
package org.coproduction.discussion.browse;

import org.jspecify.annotations.NullMarked;
