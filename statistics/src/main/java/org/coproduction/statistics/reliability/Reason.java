package org.coproduction.statistics.reliability;

/** Why a figure is undefined. */
public enum Reason {
    /** No unit has the codings that the coefficient needs. */
    NO_PAIR("no unit was coded by two coders, so nothing can be compared"),
    /** All codings are alike; agreement by chance is then certain, and the coefficient 0/0. */
    ONE_CATEGORY("all codings fall into one category, so agreement by chance is certain and cannot be corrected for"),
    /** The weights make agreement by chance certain, although several categories occur. */
    CHANCE_IS_CERTAIN("with these weights agreement by chance is certain and cannot be corrected for"),
    /** A coefficient that compares each coder's distribution has a coder without any. */
    IDLE_CODER("a coder coded no unit, and this coefficient needs the distribution of each coder"),
    /** One unit shows no spread between units. */
    ONE_UNIT("one unit alone shows no spread from which a standard error could come"),
    /** A test divides by a standard error of zero. */
    NO_SPREAD("the standard error is zero, so there is no statistic"),
    /** The large-sample variance came out below zero. */
    NEGATIVE_VARIANCE("the variance by this formula is negative for these codings, so it gives no standard error"),
    /** Ratio weights of the pair 0, 0, or of opposite numbers, are 0/0 or without bound. */
    RATIO_OF_ZERO("ratio weights need categories above zero"),
    /** Numbers are needed where categories are texts. */
    NOT_NUMBERS("the categories are texts, and this coefficient needs numbers"),
    /** All codings are the same number, or all units have the same mean: no variance to divide. */
    NO_VARIANCE("the units do not differ, so there is no variance to divide"),
    /** The estimate of the total variance is zero or negative. */
    NO_TOTAL_VARIANCE("the estimate of the total variance is not above zero, so nothing can be a share of it"),
    /** Satterthwaite's degrees of freedom are zero. */
    NO_FREEDOM("the degrees of freedom by this formula are not above zero"),
    /** A limit of an interval without end, in its formula a division by zero. */
    NO_LIMIT("the interval has no end on this side"),
    /** No error variance, so the F statistic is without bound. */
    NO_ERROR_VARIANCE("the coders do not differ within units, so the F statistic has no bound"),
    /** The ratio metric has a true zero. */
    BELOW_ZERO("ratios need numbers that are not below zero"),
    /** No formula of this figure is known for this coefficient. */
    NO_FORMULA("no formula of this figure is known for this coefficient");

    private final String explanation;

    Reason(String explanation) {
        this.explanation = explanation;
    }

    /** The reason in a sentence without a capital or full stop. */
    public String explanation() {
        return explanation;
    }
}
