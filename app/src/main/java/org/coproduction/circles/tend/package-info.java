@NullMarked
package org.coproduction.circles.tend;

import org.jspecify.annotations.NullMarked;
