/**
 * How much of the site one client may use at once. Facet combinations are endless and crawlers walk them all; readers
 * must not wait for them. A route says with {@link org.coproduction.platform.limits.Costs} that it costs more than a page.
 */
@NullMarked
package org.coproduction.platform.limits;

import org.jspecify.annotations.NullMarked;
