@NullMarked
package org.coproduction.cases.calls;

import org.jspecify.annotations.NullMarked;
