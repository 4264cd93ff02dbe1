package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.BadInput;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.casestudy.CaseChoice;
import org.coproduction.qca.casestudy.PairChoice;
import org.coproduction.qca.expression.SumOfProducts;
import org.coproduction.qca.necessity.NecessityOfExpression;
import org.coproduction.qca.sufficiency.ExpressionFit;
import org.coproduction.qca.theory.TheoryEvaluation;

/** {@code qca fit}: any expression as sufficient and as necessary, its cases by type, pairs of them, and a theory beside it. */
final class FitCommand implements Command {
    static final Option EXPRESSION =
            Option.of("--expression", "EXPRESSION", "The expression, for instance a solution: 'A*B + C'.");

    private static final int MOST_PAIRS = 1_000_000;

    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca fit",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Tells how an expression fits the outcome, which cases are typical, deviant or irrelevant, which pairs of them to trace"
                        + " a process in, and what a theory adds.",
                ProjectOptions.and(
                        EXPRESSION,
                        Option.of("--pairs", "N", "The N best pairs of each kind, for process tracing."),
                        Option.of("--theory", "EXPRESSION", "A theory to lay over it."),
                        Sections.JSON),
                List.of("Exit codes: 0 done, 2 the input cannot be used."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        String text = required(arguments);
        return Project.answering(project.file(), () -> {
            SumOfProducts expression = project.space().parse(text);
            FoundFit fit = new FoundFit(ExpressionFit.of(project.data(), project.outcome(), expression));
            List<Section> found = new ArrayList<>();
            found.add(fit);
            found.add(new FoundNecessity(NecessityOfExpression.of(project.data(), project.outcome(), expression)));
            found.addAll(cases(project, expression, arguments));
            Sections sections = new Sections(found);
            if (arguments.has(Sections.JSON.name())) {
                output.print(sections.members(project)
                        .with("expression", expression.toString())
                        .with("terms", fit.terms())
                        .done());
            } else {
                sections.print(output);
            }
            return DONE;
        });
    }

    private static List<Section> cases(Project project, SumOfProducts expression, Arguments arguments) {
        SetTable data = project.data();
        Outcome outcome = project.outcome();
        List<Section> found = new ArrayList<>();
        found.add(new FoundCases(CaseChoice.of(data, outcome, project.conditions(), expression)));
        if (arguments.has("--pairs")) {
            int most = (int) arguments.whole("--pairs", 1, 1, MOST_PAIRS);
            found.add(new FoundPairs(PairChoice.of(data, outcome, project.conditions(), expression, most)));
        }
        arguments
                .text("--theory")
                .map(project.space()::parse)
                .ifPresent(each -> found.add(new FoundTheory(TheoryEvaluation.of(data, outcome, each, expression))));
        return found;
    }

    /** @throws BadInput if no expression was given */
    static String required(Arguments arguments) {
        return arguments
                .text(EXPRESSION.name())
                .orElseThrow(() -> new BadInput("--expression [option.missing]: Which expression?"));
    }
}
