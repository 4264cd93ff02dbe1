package org.coproduction.console.reliability;

/** The formulas of a finding, in words; empty where there are none. */
record Methods(String error, String interval, String test) {
    private static final String STUDENT_CUT = "value -/+ t(nUnits-1) * se, upper end cut at 1, lower end not cut";
    private static final String STUDENT = "value -/+ t(nUnits-1) * se, not cut";
    private static final String RATIO = "two-sided, value / se with the non-null se";

    static final Methods LINEARISED = new Methods(
            "Gwet (2014): linearised, not under the null hypothesis, no finite population correction",
            STUDENT_CUT,
            RATIO);
    static final Methods DELTA =
            new Methods("Gwet (2014), two coders: delta method, not under the null hypothesis", STUDENT_CUT, RATIO);
    static final Methods FLEISS_COHEN_EVERITT =
            new Methods("Fleiss, Cohen & Everitt (1969), not under the null hypothesis", STUDENT, "");
    static final Methods FLEISS_COHEN_EVERITT_NORMAL = new Methods(
            "Fleiss, Cohen & Everitt (1969), not under the null hypothesis",
            "value -/+ 1.959964 * se, both ends cut at -1 and 1",
            "");
    static final Methods SCOTT = new Methods("Scott (1955): sqrt(po (1-po) / (n-1)) / (1-pe)", STUDENT, "");
}
