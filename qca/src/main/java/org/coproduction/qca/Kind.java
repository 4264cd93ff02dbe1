package org.coproduction.qca;

/** What the memberships of a set may be. */
public enum Kind {
    /** 0 or 1: a case is out or in. */
    CRISP,
    /** Any number in 0..1: a case may be partly in. */
    FUZZY,
    /** A whole number from 0 to the number of levels less one: a case is in exactly one of several categories. */
    MULTI_VALUE,
    /**
     * 0, 1 or "not applicable", written {@code -}: whether one thing came before another, which has no answer where one of them
     * never came. A cell that is not applicable matches neither the literal nor its negation.
     *
     * @see <a href="https://doi.org/10.1177/0049124107313903">Ragin and Strand (2008), Sociological Methods and Research 36(4)</a>
     */
    TEMPORAL
}
