package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.console.BadInput;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Wrap;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Condition;
import org.coproduction.qca.expression.Expression;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.expression.SimplestForms;
import org.coproduction.qca.expression.SumOfProducts;

/** {@code ./commons qca expression}. */
final class ExpressionCommand implements Command {
    private static final int MOST_FORMS = 100;

    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca expression",
                "EXPRESSION",
                1,
                "Multiplies out, simplifies, factorises and negates a Boolean expression, and compares it with another one.",
                List.of(
                        Option.of("--and", "EXPRESSION", "Intersects it with this one first."),
                        Option.of("--compare", "EXPRESSION", "Tells which of both implies the other."),
                        Option.of("--levels", "LIST", "Conditions with more than two values: C=3,D=4."),
                        Option.flag("--json", "Prints JSON.")),
                List.of(
                        "Written as A*~B + C{2}, with brackets where you like. Put it in quotes, because the shell reads * itself.",
                        "Exit codes: 0 done, 2 it cannot be read, 3 there are more simplest forms than are listed."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        if (arguments.operands().isEmpty()) throw new BadInput("EXPRESSION [operand.missing]: Which expression?");
        return Project.answering("expression", () -> told(arguments, output));
    }

    private static int told(Arguments arguments, Output output) {
        Expression given = Expression.parse(arguments.operands().getFirst());
        Optional<Expression> and = arguments.text("--and").map(Expression::parse);
        Optional<Expression> other = arguments.text("--compare").map(Expression::parse);
        Set<String> names = new LinkedHashSet<>(given.conditions());
        and.ifPresent(expression -> names.addAll(expression.conditions()));
        other.ifPresent(expression -> names.addAll(expression.conditions()));
        PropertySpace space = PropertySpace.of(conditions(names, arguments.list("--levels")));

        SumOfProducts sum = space.normal(and.map(given::and).orElse(given));
        SimplestForms simplest = sum.simplestForms(MOST_FORMS);
        List<String> forms =
                simplest.forms().stream().map(SumOfProducts::toString).toList();
        if (arguments.has("--json")) {
            Json.Members members = Json.object()
                    .with("sum", sum.toString())
                    .with("simplest", Json.texts(forms))
                    .with("factored", sum.factored().toString())
                    .with("negation", sum.negation().toString());
            other.ifPresent(expression -> {
                SumOfProducts theirs = space.normal(expression);
                members.with("implies", Json.of(sum.implies(theirs)))
                        .with("isImpliedBy", Json.of(theirs.implies(sum)))
                        .with("isEquivalent", Json.of(sum.isEquivalentTo(theirs)));
            });
            output.print(members.with(Provenance.MEMBER, provenance(arguments)).done());
        } else {
            List<String> lines = new ArrayList<>(List.of("sum       " + sum));
            forms.forEach(form -> lines.add("simplest  " + form));
            lines.add("factored  " + sum.factored());
            lines.add("negation  " + sum.negation());
            other.ifPresent(expression -> lines.add("compared  " + compared(sum, space.normal(expression))));
            lines.forEach(line -> output.print(Wrap.of(line, output.terminal().width())));
        }
        return simplest.complete() ? DONE : LIMITED;
    }

    private static Json provenance(Arguments arguments) {
        Json.Members members = Json.object()
                .with("methodVersion", Analysis.METHOD_VERSION)
                .with("expression", arguments.operands().getFirst());
        for (String option : List.of("and", "compare", "levels"))
            arguments.text("--" + option).ifPresent(text -> members.with(option, text));
        return members.done();
    }

    private static String compared(SumOfProducts ours, SumOfProducts theirs) {
        if (ours.isEquivalentTo(theirs)) return "both are equivalent";
        if (ours.implies(theirs)) return "it implies the other one, not the other way round";
        return theirs.implies(ours) ? "the other one implies it, not the other way round" : "neither implies the other";
    }

    private static List<Condition> conditions(Set<String> names, List<String> levels) {
        List<Condition> conditions = new ArrayList<>();
        for (String name : names) conditions.add(condition(name, levels));
        return conditions;
    }

    private static Condition condition(String name, List<String> levels) {
        for (String level : levels) {
            if (!level.startsWith(name + "=")) continue;
            try {
                return Condition.multiValue(name, Integer.parseInt(level.substring(name.length() + 1)));
            } catch (NumberFormatException e) {
                throw new BadInput(
                        "--levels [option.value]: “" + level + "” is not a condition, =, and a whole number.");
            }
        }
        return Condition.crisp(name);
    }
}
