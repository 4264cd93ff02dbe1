package org.coproduction.statistics.reliability;

/** What distances between categories are made of. */
public enum Scale {
    /** Of their positions: 1, 2, 5 lie 1 and 3 apart. The R package irrCAC does so. */
    POSITIONS,
    /** Of their ranks among the categories in use: 1, 2, 5 lie 1 and 1 apart. The R packages irr, rel and psych do so. */
    RANKS
}
