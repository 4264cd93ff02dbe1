@NullMarked
package org.coproduction.cases.needs;

import org.jspecify.annotations.NullMarked;
