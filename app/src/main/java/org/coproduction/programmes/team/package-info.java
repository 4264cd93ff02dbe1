/** How members become partners of a programme, and leave it. */
@NullMarked
package org.coproduction.programmes.team;

import org.jspecify.annotations.NullMarked;
