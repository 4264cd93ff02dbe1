package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Completeness;
import org.coproduction.qca.Counterfactuals;
import org.coproduction.qca.Fit;
import org.coproduction.qca.Intermediate;
import org.coproduction.qca.Model;
import org.coproduction.qca.ModelFit;
import org.coproduction.qca.Models;
import org.coproduction.qca.PrimeChart;
import org.coproduction.qca.Row;
import org.coproduction.qca.Solution;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.Term;
import org.coproduction.qca.TermFit;
import org.coproduction.qca.TruthTable;

/** Solutions as JSON, in the fields of the reference files; where a limit ended a search, {@code limit} tells which and what is certain. */
record SolutionJson(TruthTable table) {
    /** Lists of irredundant models that are longer are told by their number alone. */
    private static final int MOST_IRREDUNDANT = 400;
    /** Remainders of larger tables are not listed. */
    static final long MOST_ROWS = 1L << 16;

    Json of(Solution solution) {
        Json.Members members =
                members(solution).with("essential", Json.texts(texts(List.copyOf(solution.essential()))));
        addModels(members, solution);
        if (solution.kind() == SolutionKind.PARSIMONIOUS) {
            members.with(
                    "simplifyingAssumptions",
                    Json.of(solution.models().stream()
                            .map(solution::simplifyingAssumptions)
                            .map(this::numbers)
                            .toList()));
        }
        return members.done();
    }

    Json of(Intermediate intermediate) {
        Json.Members members = Json.object()
                .with("name", intermediate.name())
                .with("complexModel", terms(intermediate.complexModel()))
                .with("parsimoniousModel", terms(intermediate.parsimoniousModel()))
                .with("easyCounterfactuals", numbers(intermediate.easyCounterfactuals()))
                .with("difficultCounterfactuals", numbers(intermediate.difficultCounterfactuals()))
                .with("chart", chart(intermediate.solution().chart()));
        addModels(members, intermediate.solution());
        return members.done();
    }

    /** Every irredundant model. */
    Json of(Models irredundant) {
        Json.Members members = Json.object()
                .with(
                        "nModels",
                        irredundant.counted() ? Json.of(irredundant.count().doubleValue()) : Json.NULL);
        if (irredundant.completeness().isComplete() && irredundant.listed().size() <= MOST_IRREDUNDANT) {
            members.with(
                    "models",
                    Json.of(irredundant.listed().stream().map(this::terms).toList()));
        }
        if (!irredundant.counted()) limit(members, irredundant);
        return members.done();
    }

    private Json.Members members(Solution solution) {
        return Json.object().with("chart", chart(solution.chart()));
    }

    private void addModels(Json.Members members, Solution solution) {
        members.with("nModels", solution.found().count().doubleValue())
                .with(
                        "models",
                        Json.of(solution.models().stream()
                                .map(solution::fit)
                                .map(this::model)
                                .toList()));
        limit(members, solution.found());
    }

    private static void limit(Json.Members members, Models models) {
        if (models.completeness() instanceof Completeness.Stopped(var by, int least, int fewest)) {
            members.with(
                    "limit",
                    Json.object()
                            .with("by", by.name())
                            .with("leastTerms", least)
                            .with("fewestFound", fewest)
                            .done());
        }
    }

    private Json chart(PrimeChart chart) {
        List<Json> terms = new ArrayList<>();
        List<Json> covers = new ArrayList<>();
        for (int i = 0; i < chart.primeImplicants().size(); i++) {
            Term term = chart.primeImplicants().get(i);
            terms.add(Json.object()
                    .with("term", text(term))
                    .with("literals", TermText.literals(term, table.conditions()))
                    .done());
            covers.add(rows(chart.covers(i)));
        }
        return Json.object()
                .with("primeImplicants", Json.of(terms))
                .with("rows", rows(chart.rows()))
                .with("covers", Json.of(covers))
                .done();
    }

    private Json model(ModelFit model) {
        return Json.object()
                .with("terms", terms(model.model()))
                .with("fit", fit(Json.object(), model.fit()).done())
                .with("termFit", Json.of(model.terms().stream().map(this::term).toList()))
                .done();
    }

    private Json term(TermFit term) {
        return fit(Json.object().with("term", text(term.term())), term.fit())
                .with("covU", Figures.json(term.fit().covU()))
                .with("rows", rows(term.rows()))
                .with(
                        "casesByRow",
                        Json.of(term.casesByRow().stream().map(Json::texts).toList()))
                .done();
    }

    private static Json.Members fit(Json.Members members, Fit fit) {
        return members.with("inclS", Figures.json(fit.inclS()))
                .with("PRI", Figures.json(fit.pri()))
                .with("covS", Figures.json(fit.covS()));
    }

    /** {@code null} where the table is too large to list its remainders. */
    private Json numbers(Counterfactuals counterfactuals) {
        if (table.size() > MOST_ROWS) return Json.NULL;
        return Json.numbers(counterfactuals.numbers().boxed().toList());
    }

    private static Json rows(List<Row> rows) {
        return Json.numbers(rows.stream().map(Row::chartNumber).toList());
    }

    private Json terms(Model model) {
        return Json.texts(texts(List.copyOf(model.terms())));
    }

    private List<String> texts(List<Term> terms) {
        return terms.stream().map(this::text).toList();
    }

    private String text(Term term) {
        return term.text(table.notation());
    }
}
