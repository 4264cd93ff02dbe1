/** The bibliography that the site brings along. */
@NullMarked
package org.coproduction.bibliography.intake;

import org.jspecify.annotations.NullMarked;
