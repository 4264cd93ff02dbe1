/** Measures the minimisation of truth tables apart from everything else, with JMH, on samples that a seed makes. */
@NullMarked
package org.coproduction.bench.engine;

import org.jspecify.annotations.NullMarked;
