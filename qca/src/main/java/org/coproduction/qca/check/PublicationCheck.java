package org.coproduction.qca.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Expectations;
import org.coproduction.qca.Fit;
import org.coproduction.qca.IntermediateSolutions;
import org.coproduction.qca.Out;
import org.coproduction.qca.Solution;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.Term;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.expression.SumOfProducts;
import org.coproduction.qca.robustness.Cut;
import org.coproduction.qca.robustness.Stretch;
import org.coproduction.qca.robustness.Sweep;
import org.coproduction.qca.sufficiency.ExpressionFit;

/**
 * Sets stated models beside all models of a truth table.
 *
 * <p>A model that is not found is looked for in the other solutions and under other cut-offs, and the reasons why it is none are
 * listed. Figures are compared as they are printed: 0.87 holds for all that rounds to it.
 */
public final class PublicationCheck {
    private final Analysis analysis;
    private final SolutionKind kind;
    private final Expectations expectations;
    private final boolean hasData;
    private final List<Finding> rows;
    private final PropertySpace space;

    private PublicationCheck(
            Analysis analysis, SolutionKind kind, Expectations expectations, boolean hasData, List<Finding> rows) {
        this.analysis = analysis;
        this.kind = kind;
        this.expectations = expectations;
        this.hasData = hasData;
        this.rows = rows;
        this.space = PropertySpace.of(analysis.table().conditions());
    }

    /**
     * A check against data.
     *
     * @param kind the solution that the models are said to be
     */
    public static PublicationCheck of(Analysis analysis, SolutionKind kind) {
        return new PublicationCheck(analysis, kind, new Expectations(List.of()), true, List.of());
    }

    /**
     * A check against a printed truth table alone: models can be checked, figures cannot.
     *
     * @throws BadData if no row is coded
     */
    public static PublicationCheck of(PublishedTable table, SolutionKind kind) {
        return ofTable(table.analysis(), kind);
    }

    /**
     * The same with options of the analysis, as excluded rows.
     *
     * @param analysis {@link PublishedTable#analysis()}
     */
    public static PublicationCheck ofTable(Analysis analysis, SolutionKind kind) {
        return new PublicationCheck(analysis, kind, new Expectations(List.of()), false, List.of());
    }

    /** The same with the directional expectations of the study, for intermediate solutions. */
    public PublicationCheck expecting(Expectations others) {
        return new PublicationCheck(analysis, kind, others, hasData, rows);
    }

    /** The same, setting a printed truth table beside the one of the data as well. */
    public PublicationCheck comparing(PublishedTable printed) {
        return new PublicationCheck(analysis, kind, expectations, hasData, printed.differences(analysis.table()));
    }

    /** The conditions, in which stated models are to be read. */
    public PropertySpace space() {
        return space;
    }

    /**
     * Checks what is stated.
     *
     * @param stated models of one solution; may be empty, to see what there is
     * @throws BadData if no row is positive, or a model speaks of other conditions
     */
    public CheckReport check(List<StatedModel> stated) {
        List<Finding> findings = new ArrayList<>();
        List<SumOfProducts> models = models(analysis, kind, findings);
        for (StatedModel model : stated) {
            if (models.contains(model.expression())) {
                findings.add(new Finding.Confirmed(model.expression()));
            } else {
                explain(model.expression(), models, findings);
            }
            compareFigures(model, findings);
        }
        List<SumOfProducts> reported =
                stated.stream().map(StatedModel::expression).toList();
        models.stream()
                .filter(model -> !reported.contains(model))
                .forEach(model -> findings.add(new Finding.Unreported(model)));
        findings.addAll(rows);
        return new CheckReport(analysis, kind, models, findings, Analysis.METHOD_VERSION);
    }

    private void explain(SumOfProducts model, List<SumOfProducts> models, List<Finding> findings) {
        int fewest = models.stream().mapToInt(each -> each.terms().size()).min().orElse(0);
        findings.add(new Finding.NotFound(model, new Shortcomings(analysis, kind).of(model, fewest)));
        for (SolutionKind other : SolutionKind.values()) {
            if (other != kind && models(analysis, other, new ArrayList<>()).contains(model)) {
                findings.add(new Finding.OfAnotherKind(model, kind, other));
            }
        }
        if (hasData) {
            for (Cut cut : Cut.values()) {
                underOtherCuts(model, cut).ifPresent(findings::add);
            }
        }
    }

    private Optional<Finding> underOtherCuts(SumOfProducts model, Cut cut) {
        Sweep sweep = Sweep.along(cut, analysis.table(), table -> models(again(table), kind, new ArrayList<>()));
        return sweep.stretches().stream()
                .filter(stretch -> stretch.models().contains(model))
                .min((one, other) -> Double.compare(distance(one, sweep.chosen()), distance(other, sweep.chosen())))
                .map(stretch -> new Finding.WithAnotherCut(model, cut, sweep.chosen(), stretch));
    }

    private static double distance(Stretch stretch, double chosen) {
        return Math.min(Math.abs(stretch.above() - chosen), Math.abs(stretch.upTo() - chosen));
    }

    private Analysis again(TruthTable table) {
        Analysis same = Analysis.of(table).within(analysis.limits()).excluding(analysis.excluded());
        return analysis.hasRowDominance() ? same.withRowDominance() : same;
    }

    private List<SumOfProducts> models(Analysis of, SolutionKind wanted, List<Finding> findings) {
        if (of.table().rows(Out.POSITIVE).stream().allMatch(row -> of.excluded().contains(row.chartNumber()))) {
            return List.of();
        }
        List<Solution> solutions = new ArrayList<>();
        boolean allPairs = true;
        switch (wanted) {
            case COMPLEX -> solutions.add(of.complex());
            case PARSIMONIOUS -> solutions.add(of.parsimonious());
            case PARSIMONIOUS_WITH_CONTRADICTIONS -> solutions.add(of.parsimoniousWithContradictions());
            case INTERMEDIATE -> {
                IntermediateSolutions intermediate = of.intermediate(expectations);
                allPairs = intermediate.isComplete();
                intermediate.found().forEach(each -> solutions.add(each.solution()));
            }
        }
        if (!allPairs
                || solutions.stream()
                        .anyMatch(solution -> !solution.found().completeness().isComplete())) {
            findings.add(new Finding.Incomplete(wanted));
        }
        return solutions.stream()
                .flatMap(solution -> solution.models().stream())
                .map(model -> space.sum(model.terms()))
                .distinct()
                .toList();
    }

    private void compareFigures(StatedModel model, List<Finding> findings) {
        if (model.figures().isEmpty() && model.termFigures().isEmpty()) {
            return;
        }
        TruthTable table = analysis.table();
        ExpressionFit fit = ExpressionFit.of(table.data(), table.outcome(), model.expression());
        compare(model, Optional.empty(), fit.fit(), model.figures(), findings);
        fit.terms()
                .forEach(fitted -> compare(
                        model,
                        Optional.of(fitted.term()),
                        fitted.fit(),
                        model.termFigures().getOrDefault(fitted.term(), Map.of()),
                        findings));
    }

    private void compare(
            StatedModel model,
            Optional<Term> term,
            Fit fit,
            Map<FigureName, StatedFigure> stated,
            List<Finding> findings) {
        stated.forEach((name, figure) -> findings.add(
                hasData
                        ? new Finding.FigureCompared(model.expression(), term, name, figure, name.in(fit))
                        : new Finding.FigureNotComparable(model.expression(), term, name, figure)));
    }
}
