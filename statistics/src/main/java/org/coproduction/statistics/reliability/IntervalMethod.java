package org.coproduction.statistics.reliability;

/** How an interval follows from a value and its standard error. */
public enum IntervalMethod {
    /** By Student's t with n − 1 degrees of freedom, its upper end cut at 1. */
    STUDENT_CUT_AT_ONE,
    /** By Student's t with n − 1 degrees of freedom, not cut. */
    STUDENT,
    /** By the normal distribution, its ends cut at −1 and 1. */
    NORMAL_CUT
}
