@NullMarked
package org.coproduction.bench.comparison;

import org.jspecify.annotations.NullMarked;
