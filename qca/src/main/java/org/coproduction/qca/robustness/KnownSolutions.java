package org.coproduction.qca.robustness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.qca.Out;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.SumOfProducts;

/** Solutions by how the rows are coded, so that no coding is minimised twice. For tables of the same data and conditions only. */
final class KnownSolutions {
    private final Solver solver;
    private final Map<Map<Long, Out>, List<SumOfProducts>> known = new HashMap<>();

    KnownSolutions(Solver solver) {
        this.solver = solver;
    }

    List<SumOfProducts> of(TruthTable table) {
        return known.computeIfAbsent(coding(table), coding -> solver.solution(table));
    }

    boolean has(TruthTable table) {
        return known.containsKey(coding(table));
    }

    int size() {
        return known.size();
    }

    private static Map<Long, Out> coding(TruthTable table) {
        Map<Long, Out> coding = new HashMap<>();
        table.rows().forEach(row -> coding.put(row.number(), row.out()));
        return coding;
    }
}
