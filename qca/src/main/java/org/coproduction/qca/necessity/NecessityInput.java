package org.coproduction.qca.necessity;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Fault;
import org.coproduction.qca.Literal;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;

/** What a search joins: memberships of all cases in each value of each condition, and in the outcome. */
record NecessityInput(List<String> cases, List<Condition> conditions, double[][][] literals, double[] y) {

    static NecessityInput of(SetTable table, Outcome outcome, List<String> names) {
        if (names.contains(outcome.name())) {
            throw BadData.of(Fault.of(
                            "outcome.condition",
                            "Outcome " + outcome.name()
                                    + " is among the conditions, where it would be necessary for itself."
                                    + " Leave it out there.")
                    .in(outcome.name()));
        }
        List<Condition> conditions = table.conditions(names);
        double[][][] literals = new double[conditions.size()][][];
        for (int c = 0; c < literals.length; c++) {
            Condition condition = conditions.get(c);
            literals[c] = new double[condition.levels()][];
            for (int value = 0; value < condition.levels(); value++) {
                literals[c][value] = table.memberships(condition.is(value));
            }
        }
        return new NecessityInput(table.cases(), conditions, literals, outcome.memberships(table));
    }

    double[] memberships(int condition, int value) {
        return literals[condition][value];
    }

    NecessarySet set(NecessarySet.Join join, List<Literal> parts, double[] x) {
        List<String> deviant = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (y[i] > 0.5 && x[i] < 0.5) {
                deviant.add(cases.get(i));
            }
        }
        return new NecessarySet(join, parts, NecessityFit.of(x, y), deviant);
    }
}
