/** Pages that editors add to the site. */
@NullMarked
package org.coproduction.texts.pages;

import org.jspecify.annotations.NullMarked;
