package org.coproduction.console.qca;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coproduction.console.BadInput;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.IntermediateSolutions;
import org.coproduction.qca.Out;
import org.coproduction.qca.Solution;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.expression.SumOfProducts;
import org.coproduction.qca.robustness.Solver;

/** Solves tables with other cut-offs or cases as a project solves its own, and notes whether a limit ended a search. */
final class ProjectSolver implements Solver {
    static final Option SOLUTION =
            Option.of("--solution", "KIND", "complex, parsimonious (otherwise) or intermediate.");

    private final Project project;
    private final Kind kind;
    private final Allowance allowance;
    private final ProgressLine progress;
    private int solved;
    private boolean limited;

    private ProjectSolver(Project project, Kind kind, Allowance allowance, ProgressLine progress) {
        this.progress = progress;
        this.project = project;
        this.kind = kind;
        this.allowance = allowance;
    }

    private enum Kind {
        COMPLEX,
        PARSIMONIOUS,
        INTERMEDIATE
    }

    /** @throws BadInput if there is no such solution, or no expectations for an intermediate one */
    static ProjectSolver of(Project project, Arguments arguments, ProgressLine progress) {
        String name = arguments.text(SOLUTION.name()).orElse("parsimonious");
        Kind kind = Stream.of(Kind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("--solution [solution.unknown]: “" + name
                        + "” is none of complex, parsimonious, intermediate."));
        if (kind == Kind.INTERMEDIATE && project.expectations().isEmpty()) {
            throw BadInput.in(
                    project.file(),
                    "directionalExpectations",
                    "expectation.missing",
                    "An intermediate solution needs some.");
        }
        return new ProjectSolver(project, kind, Allowance.ofTime(arguments), progress);
    }

    /** No more is asked for. */
    void end() {
        progress.end();
    }

    /** Whether a limit ended a search, so that models may be missing. */
    boolean isLimited() {
        return limited;
    }

    @Override
    public List<SumOfProducts> models(TruthTable table) {
        progress.tell(++solved, "other tables solved");
        if (table.rows(Out.POSITIVE).stream().allMatch(row -> project.excluded().contains(row.chartNumber())))
            return List.of();
        Analysis analysis = allowance.within(project.analysis(table));
        List<Solution> solutions = switch (kind) {
            case COMPLEX -> List.of(analysis.complex());
            case PARSIMONIOUS -> List.of(analysis.parsimonious());
            case INTERMEDIATE -> intermediate(analysis);
        };
        limited |= solutions.stream()
                .anyMatch(solution -> !solution.found().completeness().isComplete());
        PropertySpace space = PropertySpace.of(table.conditions());
        return solutions.stream()
                .flatMap(solution -> solution.models().stream())
                .map(model -> space.sum(model.terms()))
                .distinct()
                .toList();
    }

    private List<Solution> intermediate(Analysis analysis) {
        IntermediateSolutions all = analysis.intermediate(project.expectations().orElseThrow());
        limited |= !all.isComplete();
        return all.found().stream().map(each -> each.solution()).toList();
    }
}
