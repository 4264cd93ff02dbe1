@NullMarked
package org.coproduction.cases.intake;

import org.jspecify.annotations.NullMarked;
