package org.coproduction.statistics.reliability;

import org.coproduction.statistics.reliability.IntraclassCorrelation.Method;
import org.coproduction.statistics.reliability.IntraclassCorrelation.Result;

/** Intraclass correlations of mean squares, their limits and tests. */
record IccResult(MeanSquares ms, double level, Method method) {
    /** Mean squares below this share of their sum are rounding. */
    private static final double ROUNDING = 1e-14;
    /** With fewer degrees of freedom than this, no quantile of F is a number. */
    private static final double LEAST_FREEDOM = 1e-6;

    static Result of(MeanSquares ms, IntraclassCorrelation asked) {
        IccResult of = new IccResult(ms, asked.level(), asked.method());
        boolean average = switch (asked.form()) {
            case ONE_WAY_SINGLE, TWO_WAY_MIXED_SINGLE, TWO_WAY_RANDOM_SINGLE -> false;
            case ONE_WAY_AVERAGE, TWO_WAY_MIXED_AVERAGE, TWO_WAY_RANDOM_AVERAGE -> true;
        };
        if (of.isNothing(ms.units()) && (average || of.isNothing(ms.error()))) {
            return Result.undefined(Reason.NO_VARIANCE, asked.level(), ms.n());
        }
        return switch (asked.form()) {
            case ONE_WAY_SINGLE -> of.ofRatio(ms.within(), ms.n() * (ms.k() - 1.0), true);
            case ONE_WAY_AVERAGE -> of.ofRatio(ms.within(), ms.n() * (ms.k() - 1.0), false);
            case TWO_WAY_MIXED_SINGLE -> of.ofRatio(ms.error(), (ms.n() - 1.0) * (ms.k() - 1), true);
            case TWO_WAY_MIXED_AVERAGE -> of.ofRatio(ms.error(), (ms.n() - 1.0) * (ms.k() - 1), false);
            case TWO_WAY_RANDOM_SINGLE -> of.randomSingle();
            case TWO_WAY_RANDOM_AVERAGE -> of.randomAverage();
        };
    }

    /** Forms in which F = units / rest is all that counts. */
    private Result ofRatio(double rest, double df, boolean single) {
        double value =
                single ? (ms.units() - rest) / (ms.units() + (ms.k() - 1) * rest) : (ms.units() - rest) / ms.units();
        if (isNothing(rest)) return perfect(df);
        double f = ms.units() / rest;
        double tail = (1 + level) / 2;
        double low = f / Quantile.fisher(ms.n() - 1, df, tail);
        double high = f * Quantile.fisher(df, ms.n() - 1, tail);
        double extra = single ? ms.k() - 1 : 0;
        double lower = single ? (low - 1) / (low + extra) : 1 - 1 / low;
        double upper = single ? (high - 1) / (high + extra) : 1 - 1 / high;
        return result(value, lower, upper, test(f, df));
    }

    private Result randomSingle() {
        int n = ms.n();
        int k = ms.k();
        double value =
                (ms.units() - ms.error()) / (ms.units() + (k - 1) * ms.error() + k * (ms.coders() - ms.error()) / n);
        if (isNothing(ms.error() + ms.coders())) return perfect((n - 1.0) * (k - 1));
        double df = satterthwaite(value);
        if (!(df > LEAST_FREEDOM)) return withoutFreedom(value);
        double[] limits = randomLimits(df);
        return result(value, limits[0], limits[1], randomTest(df));
    }

    private Result randomAverage() {
        int n = ms.n();
        int k = ms.k();
        double total = ms.units() + (ms.coders() - ms.error()) / n;
        if (total < 0 || isNothing(total)) return Result.undefined(Reason.NO_TOTAL_VARIANCE, level, n);
        double value = (ms.units() - ms.error()) / total;
        if (isNothing(ms.error() + ms.coders())) return perfect((n - 1.0) * (k - 1));
        boolean steppedUp = method == Method.SHROUT_FLEISS;
        double df = satterthwaite(steppedUp ? value / (k - (k - 1) * value) : value);
        if (!(df > LEAST_FREEDOM)) return withoutFreedom(value);
        if (steppedUp) {
            double[] limits = randomLimits(df);
            return result(value, stepUp(limits[0]), stepUp(limits[1]), randomTest(df));
        }
        double tail = (1 + level) / 2;
        double low = Quantile.fisher(n - 1, df, tail);
        double high = Quantile.fisher(df, n - 1, tail);
        double between = ms.coders() - ms.error();
        double lower = n * (ms.units() - low * ms.error()) / (low * between + n * ms.units());
        double upper = n * (high * ms.units() - ms.error()) / (between + n * high * ms.units());
        return result(value, lower, upper, randomTest(df));
    }

    private double[] randomLimits(double df) {
        int n = ms.n();
        int k = ms.k();
        double tail = (1 + level) / 2;
        double low = Quantile.fisher(n - 1, df, tail);
        double high = Quantile.fisher(df, n - 1, tail);
        double rest = k * ms.coders() + ((double) k * n - k - n) * ms.error();
        return new double[] {
            n * (ms.units() - low * ms.error()) / (low * rest + n * ms.units()),
            n * (high * ms.units() - ms.error()) / (rest + n * high * ms.units())
        };
    }

    /** Degrees of freedom of the error of a form with coders at random, for a coefficient of this size. */
    private double satterthwaite(double value) {
        int n = ms.n();
        int k = ms.k();
        double a = k * value / (n * (1 - value)) * ms.coders();
        double b = (1 + k * value * (n - 1) / (n * (1 - value))) * ms.error();
        return (a + b) * (a + b) / (a * a / (k - 1) + b * b / ((n - 1.0) * (k - 1)));
    }

    private double stepUp(double single) {
        return single * ms.k() / (1 + single * (ms.k() - 1));
    }

    private SignificanceTest randomTest(double satterthwaite) {
        double df = method == Method.MCGRAW_WONG ? satterthwaite : (ms.n() - 1.0) * (ms.k() - 1);
        return isNothing(ms.error()) ? unbounded(df) : test(ms.units() / ms.error(), df);
    }

    private SignificanceTest test(double f, double df) {
        Reference fisher = new Reference.Fisher(ms.n() - 1, df);
        double p = f > 0 ? fisher.p(f) : 1;
        return new SignificanceTest(Figure.of(f), fisher, Figure.of(p), Figure.undefined(Reason.NO_FORMULA));
    }

    private Result result(double value, double lower, double upper, SignificanceTest test) {
        return new Result(Figure.of(value), new Interval(level, limit(lower), limit(upper)), test, ms.n());
    }

    private Result withoutFreedom(double value) {
        SignificanceTest test = method == Method.MCGRAW_WONG
                ? SignificanceTest.undefined(new Reference.Normal(), Reason.NO_FREEDOM)
                : randomTest(LEAST_FREEDOM);
        return new Result(Figure.of(value), Interval.undefined(level, Reason.NO_FREEDOM), test, ms.n());
    }

    private Result perfect(double df) {
        return result(1, 1, 1, unbounded(df));
    }

    private SignificanceTest unbounded(double df) {
        Figure none = Figure.undefined(Reason.NO_ERROR_VARIANCE);
        return new SignificanceTest(none, new Reference.Fisher(ms.n() - 1, df), Figure.of(0), none);
    }

    private static Figure limit(double limit) {
        return Double.isFinite(limit) ? Figure.of(limit) : Figure.undefined(Reason.NO_LIMIT);
    }

    private boolean isNothing(double square) {
        return square <= ROUNDING * (ms.units() + ms.within() + ms.coders());
    }
}
