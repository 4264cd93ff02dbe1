@NullMarked
package org.coproduction.bench.trial;

import org.jspecify.annotations.NullMarked;
