/** Platforms, networks and databases that the group works with. Begin at {@link org.coproduction.partners.Partners}. */
@NullMarked
package org.coproduction.partners;

import org.jspecify.annotations.NullMarked;
