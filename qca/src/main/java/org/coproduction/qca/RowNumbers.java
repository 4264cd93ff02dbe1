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

    private static int cells(Condition condition) {
        return condition.kind() == Kind.TEMPORAL ? condition.levels() + 1 : condition.levels();
    }
}
