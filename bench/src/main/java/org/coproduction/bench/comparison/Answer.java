package org.coproduction.bench.comparison;

import java.time.Duration;
import java.util.Set;

/** What one program made of a sample. */
sealed interface Answer {
    /**
     * It answered.
     *
     * @param whole from the start of the process to its end
     * @param engine within it, the minimisation without reading, writing and start-up
     * @param models sets of terms, literals in the order of their names
     */
    record Solved(Duration whole, Duration engine, Set<Set<String>> models) implements Answer {}

    /** It did not, for this reason. */
    record Stopped(String why) implements Answer {}
}
