@NullMarked
package org.coproduction.cases;

import org.jspecify.annotations.NullMarked;
