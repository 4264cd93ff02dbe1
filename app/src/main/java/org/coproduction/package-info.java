@NullMarked
package org.coproduction;

import org.jspecify.annotations.NullMarked;
