package org.coproduction.qca;

import java.time.Duration;

/**
 * How far a search may go. Where it comes to a limit it ends with what it has, and its result says so: see {@link Completeness}.
 *
 * @param models most models to list, at least 1
 * @param primes most prime implicants to make, at least 1; a million take about 100 MB
 * @param time longest time, above 0; results that came to it can differ from one run to the next
 */
public record Limits(int models, int primes, Duration time) {
    private static final Duration NO_END = Duration.ofDays(365);

    /** A hundred thousand models, two million prime implicants, as long as it takes. */
    public static final Limits USUAL = new Limits(100_000, 2_000_000, NO_END);

    /**
     * Checks the ranges.
     *
     * @throws BadData if a limit is outside its range
     */
    public Limits {
        if (models < 1 || primes < 1 || time.isZero() || time.isNegative()) {
            throw BadData.of(Fault.of(
                            "limit.range",
                            "Limits are above 0, but here are " + models + " models, " + primes
                                    + " prime implicants and " + time + ".")
                    .in("limits"));
        }
    }

    /** The same with so many models at most. */
    public Limits withModels(int most) {
        return new Limits(most, primes, time);
    }

    /** The same with so many prime implicants at most. */
    public Limits withPrimes(int most) {
        return new Limits(models, most, time);
    }

    /** The same with so much time at most. */
    public Limits withTime(Duration longest) {
        return new Limits(models, primes, longest.compareTo(NO_END) > 0 ? NO_END : longest);
    }
}
