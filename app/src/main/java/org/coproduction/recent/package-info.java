/** What is new in the group, of all features; begin with {@link org.coproduction.recent.Recent}. */
@NullMarked
package org.coproduction.recent;

import org.jspecify.annotations.NullMarked;
