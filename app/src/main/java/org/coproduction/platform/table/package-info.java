/** Tables as files: rows one after the other, in flat memory. */
@NullMarked
package org.coproduction.platform.table;

import org.jspecify.annotations.NullMarked;
