@NullMarked
package org.coproduction.discussion;

import org.jspecify.annotations.NullMarked;
