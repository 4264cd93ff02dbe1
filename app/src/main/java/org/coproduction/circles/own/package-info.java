@NullMarked
package org.coproduction.circles.own;

import org.jspecify.annotations.NullMarked;
