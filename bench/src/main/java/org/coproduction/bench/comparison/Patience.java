package org.coproduction.bench.comparison;

import java.time.Duration;

/**
 * How long a program may take for a sample.
 *
 * @param ours for each of our searches
 * @param theirs for the other program, from its start to its end
 */
public record Patience(Duration ours, Duration theirs) {}
