package org.coproduction.qca.robustness;

import java.util.List;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * Memberships of all cases in an initial solution, in the intersection and the union of test solutions, in the core and in the
 * outcome.
 */
record TestSolutions(double[] initial, double[] least, double[] most, double[] core, double[] y) {

    static TestSolutions of(SetTable table, Outcome outcome, SumOfProducts initial, List<SumOfProducts> tests) {
        if (tests.isEmpty()) {
            throw RobustnessFit.noTests();
        }
        double[] is = table.memberships(initial.terms());
        double[] least = table.memberships(tests.getFirst().terms());
        double[] most = least.clone();
        for (SumOfProducts test : tests.subList(1, tests.size())) {
            double[] next = table.memberships(test.terms());
            for (int i = 0; i < next.length; i++) {
                least[i] = Math.min(least[i], next[i]);
                most[i] = Math.max(most[i], next[i]);
            }
        }
        double[] core = new double[is.length];
        for (int i = 0; i < core.length; i++) {
            core[i] = Math.min(is[i], least[i]);
        }
        return new TestSolutions(is, least, most, core, outcome.memberships(table));
    }
}
