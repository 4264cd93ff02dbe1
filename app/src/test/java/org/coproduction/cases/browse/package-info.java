@NullMarked
package org.coproduction.cases.browse;

import org.jspecify.annotations.NullMarked;
