@NullMarked
package org.coproduction.bench.load;

import org.jspecify.annotations.NullMarked;
