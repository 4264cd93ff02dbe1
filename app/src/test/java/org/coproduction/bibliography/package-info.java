@NullMarked
package org.coproduction.bibliography;

import org.jspecify.annotations.NullMarked;
