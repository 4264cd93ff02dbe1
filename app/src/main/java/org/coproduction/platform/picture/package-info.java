/** Pictures made by the server: letters as outlines, drawings that readers take away. */
@NullMarked
package org.coproduction.platform.picture;

import org.jspecify.annotations.NullMarked;
