@NullMarked
package org.coproduction.platform.table;

import org.jspecify.annotations.NullMarked;
