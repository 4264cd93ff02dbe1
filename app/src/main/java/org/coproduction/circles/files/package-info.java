@NullMarked
package org.coproduction.circles.files;

import org.jspecify.annotations.NullMarked;
