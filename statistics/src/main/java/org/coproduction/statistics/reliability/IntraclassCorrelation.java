package org.coproduction.statistics.reliability;

/**
 * Intraclass correlation: how much of the variance of the numbers coded lies between units.
 *
 * <p>At most 1; below 0 where units differ less than codings within them. Units that anyone left out are dropped. The six forms are
 * those of Shrout and Fleiss; limits and tests are based on F. Undefined where
 * categories are texts, fewer than two units are left, or all codings are the same number.
 *
 * @param codings of two or more coders, by numbers
 * @param form which of the six
 * @param method which of two sets of formulas where they differ, which is in the forms with coders at random only
 * @param level the probability that the interval aims at, as 0.95
 * @see <a href="https://doi.org/10.1037/0033-2909.86.2.420">Shrout &amp; Fleiss (1979), Psychological Bulletin 86, 420–428</a>
 * @see <a href="https://doi.org/10.1037/1082-989X.1.1.30">McGraw &amp; Wong (1996), Psychological Methods 1, 30–46</a>
 */
public record IntraclassCorrelation(Codings codings, Form form, Method method, double level) {
    private static final double USUAL_LEVEL = 0.95;

    /** What is asked: about one coding or the mean of k coders, and who the coders are. */
    public enum Form {
        /** ICC(1,1): each unit has other coders. */
        ONE_WAY_SINGLE,
        /** ICC(2,1): the same coders, a sample of all; their differences in level count as disagreement. */
        TWO_WAY_RANDOM_SINGLE,
        /** ICC(3,1): these very coders; their differences in level do not count. */
        TWO_WAY_MIXED_SINGLE,
        /** ICC(1,k): the mean of k codings, each unit by other coders. */
        ONE_WAY_AVERAGE,
        /** ICC(2,k): the mean of k codings by a sample of coders. */
        TWO_WAY_RANDOM_AVERAGE,
        /** ICC(3,k): the mean of k codings by these very coders. */
        TWO_WAY_MIXED_AVERAGE
    }

    /** Which formulas. */
    public enum Method {
        /** The test of ICC(2,·) is that of ICC(3,·); the limits of ICC(2,k) are those of ICC(2,1) stepped up by Spearman–Brown. */
        SHROUT_FLEISS,
        /** ICC(2,·) is tested with Satterthwaite’s degrees of freedom; those of ICC(2,k) come from the averaged coefficient. */
        MCGRAW_WONG
    }

    /**
     * What came of it.
     *
     * @param value the coefficient
     * @param interval about it
     * @param test of the hypothesis that it is zero, by large values of F
     * @param units how many units all coded
     */
    public record Result(Figure value, Interval interval, SignificanceTest test, int units) {

        static Result undefined(Reason reason, double level, int units) {
            SignificanceTest test = SignificanceTest.undefined(new Reference.Normal(), reason);
            return new Result(Figure.undefined(reason), Interval.undefined(level, reason), test, units);
        }
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public IntraclassCorrelation {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("the level of an interval lies between 0 and 1, not at " + level);
        }
    }

    /** Of these codings, by the formulas of Shrout and Fleiss, with a 95 % interval. */
    public static IntraclassCorrelation of(Codings codings, Form form) {
        return new IntraclassCorrelation(codings, form, Method.SHROUT_FLEISS, USUAL_LEVEL);
    }

    /** The same by other formulas. */
    public IntraclassCorrelation with(Method other) {
        return new IntraclassCorrelation(codings, form, other, level);
    }

    /**
     * The same with another level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public IntraclassCorrelation withLevel(double other) {
        return new IntraclassCorrelation(codings, form, method, other);
    }

    /** The coefficient. */
    public Result result() {
        Codings complete = codings.complete();
        if (!codings.areNumbers()) return Result.undefined(Reason.NOT_NUMBERS, level, complete.size());
        if (complete.size() == 0) return Result.undefined(Reason.NO_PAIR, level, 0);
        if (complete.size() == 1) return Result.undefined(Reason.ONE_UNIT, level, 1);
        if (complete.categories().size() == 1) return Result.undefined(Reason.NO_VARIANCE, level, complete.size());
        return IccResult.of(MeanSquares.of(complete.values()), this);
    }
}
