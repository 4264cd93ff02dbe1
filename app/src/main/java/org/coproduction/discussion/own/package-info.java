@NullMarked
package org.coproduction.discussion.own;

import org.jspecify.annotations.NullMarked;
