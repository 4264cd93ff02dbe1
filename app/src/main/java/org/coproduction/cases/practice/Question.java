package org.coproduction.cases.practice;

import java.util.Locale;

/** The five questions that somebody answers who tells of their practice; the first must be answered. */
public enum Question {
    DONE,
    TOGETHER,
    HELPED,
    FAILED,
    OTHERWISE;

    public static final int LONGEST_ANSWER = 5_000;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
