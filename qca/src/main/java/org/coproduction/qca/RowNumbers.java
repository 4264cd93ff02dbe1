package org.coproduction.qca;

import java.util.List;

/**
 * How truth-table rows are numbered: from 1, the last condition varies fastest, so that row 1 is all 0 and the last row has each
 * condition at its highest value.
 *
 * <p>A configuration is an array with a value for each condition, {@link #NOT_APPLICABLE} where a temporal condition is not applicable.
 */
final class RowNumbers {
    /** The value of a temporal condition in a row of cases to which it is not applicable. */
    static final int NOT_APPLICABLE = -1;

    private static final int MOST_BITS = 62;

    private final List<Condition> conditions;
    private final long size;

    /**
     * Numbers for these conditions.
     *
     * @throws BadData if there is none, or so many that rows could not be numbered
     */
    RowNumbers(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw BadData.of(Fault.of("conditions.none", "A truth table needs a condition. Name one or more.")
                    .in("conditions"));
        }
        int bits = 0;
        long product = 1;
        for (Condition condition : conditions) {
            bits += 32 - Integer.numberOfLeadingZeros(cells(condition) - 1);
            if (bits > MOST_BITS) {
                throw BadData.of(Fault.of(
                                "conditions.many",
                                conditions.size() + " conditions are too many: their configurations must fit in "
                                        + MOST_BITS + " bits, as 62 conditions of two values do. Choose fewer.")
                        .in("conditions"));
            }
            product *= condition.levels();
        }
        size = product;
    }

    /** Number of rows with a value for each condition; "not applicable" is not counted. */
    long size() {
        return size;
    }

    /** How many values a condition has. */
    int levels(int place) {
        return conditions.get(place).levels();
    }

    /** How many ways there are to give this condition and those after it a value. */
    long rowsFrom(int place) {
        long rows = 1;
        for (Condition condition : conditions.subList(place, conditions.size())) {
            rows *= condition.levels();
        }
        return rows;
    }

    /** Whether all values of this condition and of those after it are admitted. */
    boolean isFree(long[] admitted, int place) {
        for (int i = place; i < admitted.length; i++) {
            if (Long.numberOfTrailingZeros(~admitted[i]) < levels(i)) {
                return false;
            }
        }
        return true;
    }

    /** The number of a configuration among all that cases can have: "not applicable" counts as a value after the others. */
    long among(int[] values) {
        long place = 0;
        for (int i = 0; i < values.length; i++) {
            Condition condition = conditions.get(i);
            place = place * cells(condition) + (values[i] == NOT_APPLICABLE ? condition.levels() : values[i]);
        }
        return place + 1;
    }

    /**
     * The number of a configuration among those that have a value for each condition. "Not applicable" counts as −1, as in the R
     * package QCA: such a row has no number of its own here, and may share one.
     */
    long inChart(int[] values) {
        long place = 0;
        for (int i = 0; i < values.length; i++) {
            place = place * conditions.get(i).levels() + values[i];
        }
        return place + 1;
    }

    /** The configuration with this number among those that have a value for each condition. */
    int[] values(long number) {
        int[] values = new int[conditions.size()];
        long place = number - 1;
        for (int i = values.length - 1; i >= 0; i--) {
            values[i] = (int) (place % conditions.get(i).levels());
            place /= conditions.get(i).levels();
        }
        return values;
    }

    /**
     * The least number, not below this one, of a row whose values are all admitted; {@code Long.MAX_VALUE} if there is none.
     *
     * @param admitted for each condition a bit for each value it may have
     */
    long next(long[] admitted, long from) {
        if (from > size) {
            return Long.MAX_VALUE;
        }
        int[] values = values(from);
        int kept = 0;
        while (kept < values.length && (admitted[kept] >>> values[kept] & 1) == 1) {
            kept++;
        }
        if (kept == values.length) {
            return from;
        }
        for (int place = kept; place >= 0; place--) {
            int greater = least(admitted[place], place, values[place] + 1);
            if (greater < conditions.get(place).levels()) {
                values[place] = greater;
                for (int after = place + 1; after < values.length; after++) {
                    values[after] = least(admitted[after], after, 0);
                }
                return inChart(values);
            }
        }
        return Long.MAX_VALUE;
    }

    /**
     * Whether all values of a configuration are admitted. Where a condition is not applicable that is so if it is free: the bit that is
     * asked for, the last one, is no value of a temporal condition.
     */
    static boolean admits(long[] admitted, int[] values) {
        for (int place = 0; place < values.length; place++) {
            if ((admitted[place] >>> values[place] & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The least admitted value of a condition that is not below this one; the number of its levels if there is none. */
    private int least(long admitted, int place, int from) {
        int levels = levels(place);
        return from >= levels ? levels : Math.min(levels, from + Long.numberOfTrailingZeros(admitted >>> from));
    }

    private static int cells(Condition condition) {
        return condition.kind() == Kind.TEMPORAL ? condition.levels() + 1 : condition.levels();
    }
}
