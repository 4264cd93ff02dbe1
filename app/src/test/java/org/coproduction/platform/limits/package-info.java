@NullMarked
package org.coproduction.platform.limits;

import org.jspecify.annotations.NullMarked;
