/** Programmes in the search, the site map and among what can be debated. */
@NullMarked
package org.coproduction.programmes.finding;

import org.jspecify.annotations.NullMarked;
