/** Readings as editors change them. */
@NullMarked
package org.coproduction.bibliography.edit;

import org.jspecify.annotations.NullMarked;
