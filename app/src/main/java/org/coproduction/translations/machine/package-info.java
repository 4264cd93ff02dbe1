/** Servers that translate, where an administrator has named one. Without that no text leaves the site. */
@NullMarked
package org.coproduction.translations.machine;

import org.jspecify.annotations.NullMarked;
