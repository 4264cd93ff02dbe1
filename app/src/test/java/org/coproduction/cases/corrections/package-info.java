@NullMarked
package org.coproduction.cases.corrections;

import org.jspecify.annotations.NullMarked;
