package org.coproduction.qca.engine;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Covers of a chart.
 *
 * @param listed the covers, each the ascending indexes of its cubes, in lexicographic order
 * @param count how many there are; how many are known where it was not counted to the end
 * @param counted whether that is how many there are
 * @param least no cover has fewer cubes than this
 * @param weights of rows, in parts of {@link #ONE}, of which no cube covers more than one: the proof of a bound
 * @param stopped why the search was ended, empty where it went to its end
 */
public record Covers(
        List<int[]> listed,
        BigInteger count,
        boolean counted,
        int least,
        long[] weights,
        Optional<Exhausted.Reason> stopped) {
    /** What a cube covers at most, in weight. */
    public static final long ONE = Weights.ONE;

    /** The same with other weights. */
    public Covers with(long[] others) {
        return new Covers(listed, count, counted, least, others, stopped);
    }
}
