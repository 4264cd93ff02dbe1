/** References in CSL-JSON, citation styles, exports. */
@NullMarked
package org.coproduction.bibliography;

import org.jspecify.annotations.NullMarked;
