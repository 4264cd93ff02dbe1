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

    /** The least number, not below this one, of a row that a term matches; {@code Long.MAX_VALUE} if there is none. */
    long next(Term term, long from) {
        if (from > size) {
            return Long.MAX_VALUE;
        }
        int[] values = values(from);
        int kept = 0;
        while (kept < values.length && admits(term, kept, values[kept])) {
            kept++;
        }
        if (kept == values.length) {
            return from;
        }
        for (int place = kept; place >= 0; place--) {
            int greater = least(term, place, values[place] + 1);
            if (greater < conditions.get(place).levels()) {
                values[place] = greater;
                for (int after = place + 1; after < values.length; after++) {
                    values[after] = least(term, after, 0);
                }
                return inChart(values);
            }
        }
        return Long.MAX_VALUE;
    }

    /** The least admitted value of a condition that is not below this one; the number of its levels if there is none. */
    private int least(Term term, int place, int from) {
        int value = from;
        while (value < conditions.get(place).levels() && !admits(term, place, value)) {
            value++;
        }
        return value;
    }

    private boolean admits(Term term, int place, int value) {
        return term.literal(conditions.get(place))
                .filter(literal -> !literal.admits(value))
                .isEmpty();
    }

    private static int cells(Condition condition) {
        return condition.kind() == Kind.TEMPORAL ? condition.levels() + 1 : condition.levels();
    }
}
