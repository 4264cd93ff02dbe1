@NullMarked
package org.coproduction.bench.forum;

import org.jspecify.annotations.NullMarked;
