package org.coproduction.qca.necessity;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;

/**
 * The figures of necessity of each single literal, whatever they are.
 *
 * @param table the data
 * @param outcome the outcome
 * @param conditions names of the conditions
 * @param sets each value of each condition, absence before presence
 */
public record NecessarySingles(SetTable table, Outcome outcome, List<String> conditions, List<NecessarySet> sets) {
    /** Copies the lists. */
    public NecessarySingles {
        conditions = List.copyOf(conditions);
        sets = List.copyOf(sets);
    }

    /**
     * Computes them.
     *
     * @param conditions names of the conditions
     * @throws BadData as {@link NecessarySets#search}
     */
    public static NecessarySingles of(SetTable table, Outcome outcome, List<String> conditions) {
        NecessityInput input = NecessityInput.of(table, outcome, conditions);
        List<NecessarySet> sets = new ArrayList<>();
        for (int c = 0; c < input.conditions().size(); c++) {
            Condition condition = input.conditions().get(c);
            for (int value = 0; value < condition.levels(); value++) {
                sets.add(input.set(
                        NecessarySet.Join.CONJUNCTION, List.of(condition.is(value)), input.memberships(c, value)));
            }
        }
        return new NecessarySingles(table, outcome, conditions, sets);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }
}
