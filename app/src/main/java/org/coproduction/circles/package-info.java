/**
 * Members who talk among themselves, in a room that nobody else can tell from none. Begin at {@link
 * org.coproduction.circles.Circles}; a feature that has something for a circle shows it through {@link
 * org.coproduction.circles.OnCirclePage}.
 */
@NullMarked
package org.coproduction.circles;

import org.jspecify.annotations.NullMarked;
