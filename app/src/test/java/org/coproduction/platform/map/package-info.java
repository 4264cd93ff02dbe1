@NullMarked
package org.coproduction.platform.map;

import org.jspecify.annotations.NullMarked;
