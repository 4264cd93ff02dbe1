package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca check",
                "SPEC.json | --data CASES.csv --outcome SET",
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
                        Option.flag("--json", "Prints JSON: holds, models, findings.")),
                List.of(
                        "Exit codes: 0 checked, whatever came of it; 2 the input cannot be used; 3 a limit ended the search."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        String stated = arguments
                .text("--models")
                .orElseThrow(() -> new BadInput("--models [option.missing]: Which models were published?"));
        SolutionKind kind = kind(arguments.text("--solution").orElse("parsimonious"));
        CheckReport report = Project.answering(project.file(), () -> {
            PublicationCheck plain = PublicationCheck.of(project.analysis(), kind);
            PublicationCheck check =
                    project.expectations().map(plain::expecting).orElse(plain);
            return check.check(models(check, stated, arguments));
        });
        FindingText text = new FindingText(report.analysis().table().notation());
        if (arguments.has("--json")) {
            output.print(Json.object()
                    .with("holds", Json.of(report.holds()))
                    .with(
                            "models",
                            Json.texts(report.models().stream()
                                    .map(SumOfProducts::toString)
                                    .toList()))
                    .with(
                            "findings",
                            Json.of(report.findings().stream()
                                    .map(finding -> Json.object()
                                            .with("good", Json.of(finding.isGood()))
                                            .with("text", text.of(finding))
                                            .done())
                                    .toList()))
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
        if (arguments.has("--inclusion"))
            first = first.with(
                    FigureName.INCLUSION, arguments.text("--inclusion").orElseThrow());
        if (arguments.has("--coverage"))
            first = first.with(FigureName.COVERAGE, arguments.text("--coverage").orElseThrow());
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
