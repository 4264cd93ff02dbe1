package org.coproduction.console.qca;

import java.util.List;
import java.util.Optional;
import org.coproduction.console.BadInput;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.qca.casestudy.CaseChoice;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.expression.SumOfProducts;
import org.coproduction.qca.necessity.NecessityFit;
import org.coproduction.qca.sufficiency.ExpressionFit;
import org.coproduction.qca.theory.TheoryEvaluation;

/** {@code qca fit}: any expression as sufficient and as necessary, its cases by type, and a theory beside it. */
final class FitCommand implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca fit",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Tells how an expression fits the outcome, which cases are typical, deviant or irrelevant, and what a theory adds.",
                ProjectOptions.and(
                        Option.of("--expression", "EXPRESSION", "The expression, for instance a solution: 'A*B + C'."),
                        Option.of("--theory", "EXPRESSION", "A theory to lay over it."),
                        Option.flag("--json", "Prints JSON: sufficiency, necessity, terms, cases, theory.")),
                List.of("Exit codes: 0 done, 2 the input cannot be used."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        String text = arguments
                .text("--expression")
                .orElseThrow(() -> new BadInput("--expression [option.missing]: Which expression?"));
        return Project.answering(project.file(), () -> {
            PropertySpace space = PropertySpace.of(project.data().conditions(project.conditions()));
            SumOfProducts expression = space.parse(text);
            Optional<TheoryEvaluation> theory = arguments
                    .text("--theory")
                    .map(space::parse)
                    .map(each -> TheoryEvaluation.of(project.data(), project.outcome(), each, expression));
            FoundFit found = new FoundFit(
                    ExpressionFit.of(project.data(), project.outcome(), expression),
                    NecessityFit.of(
                            project.data().memberships(expression.terms()),
                            project.outcome().memberships(project.data())),
                    CaseChoice.of(project.data(), project.outcome(), project.conditions(), expression),
                    theory);
            if (arguments.has("--json")) output.print(found.json());
            else output.print(found.lines(output.terminal()));
            return DONE;
        });
    }
}
