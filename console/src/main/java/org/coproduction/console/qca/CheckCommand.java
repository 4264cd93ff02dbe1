package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coproduction.console.BadInput;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Wrap;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.check.CheckReport;
import org.coproduction.qca.check.FigureName;
import org.coproduction.qca.check.Finding;
import org.coproduction.qca.check.PublicationCheck;
import org.coproduction.qca.check.StatedModel;
import org.coproduction.qca.expression.SumOfProducts;

/** {@code ./commons qca check}. */
final class CheckCommand implements Command {
    private static final Map<String, FigureName> FIGURES =
            Map.of("--inclusion", FigureName.INCLUSION, "--coverage", FigureName.COVERAGE, "--pri", FigureName.PRI);

    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca check",
                "SPEC.json | --data CASES.csv --outcome SET | --table ROWS.csv",
                1,
                "Sets published models and their figures beside all that the data give, and tells what was left out.",
                ProjectOptions.and(
                        Option.of(
                                "--models",
                                "MODELS",
                                "The published models, with semicolons between: 'A*B + C; A*B + D'."),
                        Option.of(
                                "--solution",
                                "KIND",
                                "What they are said to be: complex, parsimonious (otherwise) or intermediate."),
                        Option.of(
                                "--inclusion",
                                "FIGURE",
                                "Published inclusion of the first model, with the decimals printed: 0.87."),
                        Option.of("--coverage", "FIGURE", "Published coverage of the first model, likewise."),
                        Option.of("--pri", "FIGURE", "Published PRI of the first model, likewise."),
                        Option.of(
                                "--table",
                                "ROWS.csv",
                                "The published truth table, beside the data or in their place: a column for each condition and OUT (1, 0,"
                                        + " C, ?); row, n, incl, PRI and cases where printed."),
                        Option.flag("--json", "Prints JSON: holds, models, findings, stated, provenance."),
                        Allowance.TIME),
                List.of(
                        "A spec may have truthTable (rows of config, OUT, n, incl, PRI, cases), beside data or in their place. Of a truth"
                                + " table alone models are checked, figures are not.",
                        "Exit codes: 0 checked, whatever came of it; 2 the input cannot be used; 3 a limit ended the search."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        String stated = arguments
                .text("--models")
                .orElseThrow(() -> new BadInput("--models [option.missing]: Which models were published?"));
        SolutionKind kind = kind(arguments.text("--solution").orElse("parsimonious"));
        Study study = Study.read(arguments, kind, Allowance.ofTime(arguments));
        CheckReport report =
                Project.answering(study.file(), () -> study.check().check(models(study.check(), stated, arguments)));
        FindingText text = new FindingText(report.analysis().table().notation());
        if (arguments.has("--json")) {
            FindingJson json = new FindingJson(report.analysis().table(), text);
            output.print(Json.object()
                    .with("holds", Json.of(report.holds()))
                    .with(
                            "models",
                            Json.texts(report.models().stream()
                                    .map(SumOfProducts::toString)
                                    .toList()))
                    .with(
                            "findings",
                            Json.of(report.findings().stream().map(json::of).toList()))
                    .with(
                            "stated",
                            Json.object()
                                    .with("models", Json.of(stated))
                                    .with("solution", kind.name())
                                    .done())
                    .with(Provenance.MEMBER, study.provenance())
                    .done());
        } else {
            for (Finding finding : report.findings()) {
                String mark = finding.isGood()
                        ? output.terminal().good("holds")
                        : output.terminal().bad("fails");
                List<String> lines = Wrap.of(text.of(finding), output.terminal().width() - 7);
                output.print(mark + "  " + String.join("\n       ", lines));
            }
            output.print(report.holds() ? "All that was stated holds." : "Not all that was stated holds.");
        }
        boolean limited = report.findings().stream().anyMatch(Finding.Incomplete.class::isInstance);
        return limited ? LIMITED : DONE;
    }

    private static List<StatedModel> models(PublicationCheck check, String texts, Arguments arguments) {
        List<StatedModel> models = new ArrayList<>();
        for (String text : texts.split(";"))
            models.add(StatedModel.of(check.space().parse(text.strip())));
        StatedModel first = models.getFirst();
        for (Map.Entry<String, FigureName> figure : FIGURES.entrySet()) {
            Optional<String> printed = arguments.text(figure.getKey());
            if (printed.isPresent()) first = first.with(figure.getValue(), printed.get());
        }
        models.set(0, first);
        return models;
    }

    private static SolutionKind kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "complex" -> SolutionKind.COMPLEX;
            case "parsimonious" -> SolutionKind.PARSIMONIOUS;
            case "intermediate" -> SolutionKind.INTERMEDIATE;
            default ->
                throw new BadInput("--solution [solution.unknown]: “" + name
                        + "” is none of complex, parsimonious, intermediate.");
        };
    }
}
