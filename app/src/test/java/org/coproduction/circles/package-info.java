@NullMarked
package org.coproduction.circles;

import org.jspecify.annotations.NullMarked;
