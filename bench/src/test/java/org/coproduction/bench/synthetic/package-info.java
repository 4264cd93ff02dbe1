@NullMarked
package org.coproduction.bench.synthetic;

import org.jspecify.annotations.NullMarked;
