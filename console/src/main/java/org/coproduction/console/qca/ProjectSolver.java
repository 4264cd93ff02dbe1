package org.coproduction.console.qca;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Model;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.expression.SumOfProducts;
import org.coproduction.qca.robustness.Solver;

/** Solves tables with other cut-offs or cases as a project solves its own. */
record ProjectSolver(Project project, Kind kind) implements Solver {

    /** Which solution. */
    enum Kind {
        COMPLEX,
        PARSIMONIOUS,
        INTERMEDIATE
    }

    @Override
    public List<SumOfProducts> models(TruthTable table) {
        Analysis analysis = Analysis.of(table).excluding(project.excluded());
        Analysis asked = project.rowDominance() ? analysis.withRowDominance() : analysis;
        PropertySpace space = PropertySpace.of(table.conditions());
        Stream<Model> models = switch (kind) {
            case COMPLEX -> asked.complex().models().stream();
            case PARSIMONIOUS -> asked.parsimonious().models().stream();
            case INTERMEDIATE ->
                asked.intermediate(project.expectations().orElseThrow()).stream()
                        .flatMap(each -> each.solution().models().stream());
        };
        return models.map(model -> space.sum(model.terms())).toList();
    }
}
