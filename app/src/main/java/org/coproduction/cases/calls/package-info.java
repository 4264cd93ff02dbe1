/** The yearly call for cases: its page, what came of it, and how a convener opens it. */
@NullMarked
package org.coproduction.cases.calls;

import org.jspecify.annotations.NullMarked;
