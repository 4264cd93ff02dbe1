package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Expectations;
import org.coproduction.qca.Fault;
import org.coproduction.qca.Kind;
import org.coproduction.qca.Out;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.necessity.NecessityCuts;

/**
 * What is to be analysed.
 *
 * @param file where it was read from
 * @param data cases and their memberships
 * @param outcome what is to be explained
 * @param conditions by what, in the order that numbers the rows
 * @param cuts the cut-offs of the truth table
 * @param excluded numbers of rows that count as negative
 * @param expectations directional expectations, where there are any
 * @param rowDominance whether dominated prime implicants are left out
 * @param necessity cut-offs of the search for necessary sets
 */
record Project(
        InputFile file,
        SetTable data,
        Outcome outcome,
        List<String> conditions,
        Cuts cuts,
        List<Long> excluded,
        Optional<Expectations> expectations,
        boolean rowDominance,
        NecessityCuts necessity) {
    private static final int MOST_FAULTS = 20;

    Project {
        conditions = List.copyOf(conditions);
        excluded = List.copyOf(excluded);
    }

    /** @throws BadInput if the library refuses */
    TruthTable truthTable() {
        return answering(file, () -> TruthTable.of(data, outcome, conditions, cuts));
    }

    /** @throws BadInput if all rows are remainders or none is positive, or the library refuses for another reason */
    Analysis analysis() {
        TruthTable table = truthTable();
        if (table.rows().stream().allMatch(row -> row.out() == Out.REMAINDER)) {
            throw BadInput.in(
                    file,
                    "nCut",
                    "rows.all-remainders",
                    "All rows are remainders: none has " + cuts.nCut() + " or more cases. Lower nCut.");
        }
        return answering(file, () -> analysis(table));
    }

    /** What expressions about its conditions are read in. */
    PropertySpace space() {
        return PropertySpace.of(data.conditions(conditions));
    }

    /** The analysis of such a table, with the excluded rows and row dominance of this project. */
    Analysis analysis(TruthTable table) {
        Analysis analysis = Analysis.of(table).excluding(excluded);
        return rowDominance ? analysis.withRowDominance() : analysis;
    }

    /** Necessary sets are searched in data without cells that are not applicable. */
    boolean isTemporal() {
        return data.conditions().stream().anyMatch(condition -> condition.kind() == Kind.TEMPORAL);
    }

    /** What the library answers, its refusal placed in the file. */
    static <T> T answering(Object source, Supplier<T> question) {
        try {
            return question.get();
        } catch (BadData refused) {
            throw refusal(source, refused);
        }
    }

    private static BadInput refusal(Object source, BadData refused) {
        List<String> lines = new ArrayList<>();
        for (Fault fault : refused.faults()) {
            if (lines.size() == MOST_FAULTS) {
                lines.add("… and " + (refused.faults().size() - MOST_FAULTS) + " more");
                break;
            }
            List<String> where = new ArrayList<>();
            if (!fault.fields().isEmpty()) where.add(shortened(fault.fields()));
            if (!fault.cases().isEmpty())
                where.add((fault.cases().size() == 1 ? "case " : "cases ") + shortened(fault.cases()));
            lines.add(BadInput.in(source, String.join(", ", where), fault.rule(), fault.message())
                    .getMessage());
        }
        return new BadInput(String.join("\n", lines));
    }

    private static String shortened(List<String> names) {
        int most = 5;
        String listed = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() > most ? listed + " and " + (names.size() - most) + " more" : listed;
    }
}
