/** What readers do, played in a real browser. */
@NullMarked
package org.coproduction.journeys;

import org.jspecify.annotations.NullMarked;
