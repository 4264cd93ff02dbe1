package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.console.BadInput;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.expression.SumOfProducts;
import org.coproduction.qca.robustness.RobustnessCases;
import org.coproduction.qca.robustness.RobustnessFit;
import org.coproduction.qca.robustness.Solver;

/** What of an initial solution stays in the solutions of tests, by figures and by cases. */
record Overlap(RobustnessFit fit, RobustnessCases cases) implements Section {
    static final List<Option> OPTIONS = List.of(
            Option.of("--tests", "MODELS", "Solutions of tests to lay over the initial one: 'A*B + C; A*B'."),
            Option.of("--initial", "MODEL", "With --tests, the initial solution; otherwise the only model there is."));

    /** @throws BadInput if there are several models and none was named */
    static Optional<Overlap> of(Project project, TruthTable table, Arguments arguments, Solver solver) {
        Optional<String> tests = arguments.text("--tests");
        if (tests.isEmpty()) return Optional.empty();
        PropertySpace space = PropertySpace.of(table.conditions());
        List<SumOfProducts> others = Arrays.stream(tests.get().split(";"))
                .map(text -> space.parse(text.strip()))
                .toList();
        SumOfProducts initial =
                arguments.text("--initial").map(space::parse).orElseGet(() -> only(solver.solution(table)));
        return Optional.of(new Overlap(
                RobustnessFit.of(project.data(), project.outcome(), initial, others),
                RobustnessCases.of(project.data(), project.outcome(), initial, others)));
    }

    private static SumOfProducts only(List<SumOfProducts> models) {
        if (models.size() == 1) return models.getFirst();
        throw new BadInput(
                "--initial [option.missing]: There are " + models.size() + " models: " + ModelsText.of(models) + ".");
    }

    @Override
    public String member() {
        return "tests";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.strong(fit.initial() + " beside the tests " + ModelsText.of(fit.tests())));
        lines.add("fit: consistency " + Figures.text(fit.consistency()) + ", coverage " + Figures.text(fit.coverage())
                + ", overlap with what all tests share " + Figures.text(fit.overlapMin())
                + ", with what any test has " + Figures.text(fit.overlapMax()));
        lines.add("cases: typical " + Figures.text(cases.typicalRatio()) + ", deviant "
                + Figures.text(cases.deviantRatio()) + ", rank " + cases.rank() + " of 1 to 4");
        Columns columns = Columns.of("kind", "cases");
        for (RobustnessCases.Kind kind : RobustnessCases.Kind.values()) {
            if (!cases.of(kind).isEmpty()) columns.add(words(kind), String.join(", ", cases.of(kind)));
        }
        lines.addAll(columns.lines(terminal));
        return lines;
    }

    @Override
    public Json json() {
        Json.Members kinds = Json.object();
        for (RobustnessCases.Kind kind : RobustnessCases.Kind.values()) {
            kinds.with(words(kind), Json.texts(cases.of(kind)));
        }
        return Json.object()
                .with("initial", fit.initial().toString())
                .with("tests", ModelsText.json(fit.tests()))
                .with("consistency", Figures.json(fit.consistency()))
                .with("coverage", Figures.json(fit.coverage()))
                .with("overlapMin", Figures.json(fit.overlapMin()))
                .with("overlapMax", Figures.json(fit.overlapMax()))
                .with("typicalRatio", Figures.json(cases.typicalRatio()))
                .with("deviantRatio", Figures.json(cases.deviantRatio()))
                .with("rank", cases.rank())
                .with("cases", kinds.done())
                .done();
    }

    private static String words(RobustnessCases.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
