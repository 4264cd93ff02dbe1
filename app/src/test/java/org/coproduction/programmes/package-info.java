@NullMarked
package org.coproduction.programmes;

import org.jspecify.annotations.NullMarked;
