package org.coproduction.qca.casestudy;

import java.util.Arrays;
import java.util.List;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Kind;
import org.coproduction.qca.SetTable;

/** The truth-table row that each case fits best, and its membership there. */
final class OwnRows {
    private OwnRows() {}

    /** The least over all conditions of the greater of presence and absence; values of other kinds fit wholly. */
    static double[] memberships(SetTable table, List<Condition> conditions) {
        double[] memberships = new double[table.size()];
        Arrays.fill(memberships, 1);
        for (Condition condition : conditions) {
            if (condition.kind() == Kind.CRISP || condition.kind() == Kind.FUZZY) {
                double[] x = table.values(condition.name());
                for (int i = 0; i < x.length; i++) {
                    memberships[i] = Math.min(memberships[i], Math.max(x[i], 1 - x[i]));
                }
            }
        }
        return memberships;
    }

    /** Whether two cases share their row: exactly 0.5 counts as absence, as in truth tables. */
    static boolean same(SetTable table, List<Condition> conditions, int one, int other) {
        for (Condition condition : conditions) {
            double[] x = table.values(condition.name());
            boolean graded = condition.kind() == Kind.CRISP || condition.kind() == Kind.FUZZY;
            if (graded ? x[one] > 0.5 != x[other] > 0.5 : x[one] != x[other]) {
                return false;
            }
        }
        return true;
    }
}
