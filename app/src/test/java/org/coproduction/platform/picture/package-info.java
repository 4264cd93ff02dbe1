@NullMarked
package org.coproduction.platform.picture;

import org.jspecify.annotations.NullMarked;
