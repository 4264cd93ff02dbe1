@NullMarked
package org.coproduction.cases.record;

import org.jspecify.annotations.NullMarked;
