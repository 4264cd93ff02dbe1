@NullMarked
package org.coproduction.platform.image;

import org.jspecify.annotations.NullMarked;
