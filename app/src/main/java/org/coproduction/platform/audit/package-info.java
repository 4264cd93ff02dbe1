/** The log of what matters, which is only ever added to. */
@NullMarked
package org.coproduction.platform.audit;

import org.jspecify.annotations.NullMarked;
