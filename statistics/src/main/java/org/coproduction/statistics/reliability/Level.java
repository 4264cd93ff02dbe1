package org.coproduction.statistics.reliability;

/** Level of measurement of the codings. */
public enum Level {
    /** Categories differ or not. */
    NOMINAL,
    /** Categories have an order. */
    ORDINAL,
    /** Differences between the numbers mean something. */
    INTERVAL,
    /** Ratios of the numbers mean something: they have a true zero. */
    RATIO
}
