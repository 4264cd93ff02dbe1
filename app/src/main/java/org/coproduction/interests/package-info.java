/**
 * What members want to work on together, on a theme or question of the agenda; some of it becomes a question. Begin at {@link
 * org.coproduction.interests.Interests}.
 */
@NullMarked
package org.coproduction.interests;

import org.jspecify.annotations.NullMarked;
