/** What a solution says of a theory that was written down before it. */
@NullMarked
package org.coproduction.qca.theory;

import org.jspecify.annotations.NullMarked;
