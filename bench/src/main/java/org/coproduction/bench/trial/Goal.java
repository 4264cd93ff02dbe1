package org.coproduction.bench.trial;

import java.util.Locale;

/** What was asked of a figure, and what it is. */
public record Goal(String figure, double measured, Bound bound, double limit, String unit) {
    public enum Bound {
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    public boolean met() {
        return switch (bound) {
            case AT_MOST -> measured <= limit;
            case AT_LEAST -> measured >= limit;
        };
    }

    public String asked() {
        return bound.sign + " " + number(limit) + " " + unit;
    }

    public String found() {
        return number(measured) + " " + unit;
    }

    static String number(double value) {
        if (Double.isNaN(value)) return "–";
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%,.1f" : "%,.0f", value);
    }
}
