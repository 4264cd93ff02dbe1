@NullMarked
package org.coproduction.cases.watch;

import org.jspecify.annotations.NullMarked;
