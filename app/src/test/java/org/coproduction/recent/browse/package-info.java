@NullMarked
package org.coproduction.recent.browse;

import org.jspecify.annotations.NullMarked;
