package org.coproduction.qca.robustness;

import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Expectations;
import org.coproduction.qca.Out;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.SumOfProducts;

/** How the models of a truth table are found: which solution, which expectations, which options. */
@FunctionalInterface
public interface Solver {

    /**
     * All models of the table, the same for the same table, over the space of its conditions.
     *
     * @param table with at least one positive row
     */
    List<SumOfProducts> models(TruthTable table);

    /** Complex solutions. */
    static Solver complex() {
        return table -> Solutions.of(Analysis.of(table).complex());
    }

    /** Parsimonious solutions. */
    static Solver parsimonious() {
        return table -> Solutions.of(Analysis.of(table).parsimonious());
    }

    /** Intermediate solutions: the models between any complex and any parsimonious one. */
    static Solver intermediate(Expectations expectations) {
        return table -> Analysis.of(table).intermediate(expectations).found().stream()
                .flatMap(between -> Solutions.of(between.solution()).stream())
                .distinct()
                .toList();
    }

    /** The models, sorted so that equal lists are equal solutions; none where no row is positive. */
    default List<SumOfProducts> solution(TruthTable table) {
        if (table.rows(Out.POSITIVE).isEmpty()) {
            return List.of();
        }
        return models(table).stream()
                .distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
