@NullMarked
package org.coproduction.cases.evidence;

import org.jspecify.annotations.NullMarked;
