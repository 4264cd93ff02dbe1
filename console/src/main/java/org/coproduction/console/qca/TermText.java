package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.BadInput;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Expectations;
import org.coproduction.qca.Literal;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.Term;
import org.coproduction.qca.expression.PropertySpace;

/** Terms and literals in text: {@code DEV*~URB}, {@code DEV[1]}. */
final class TermText {
    private TermText() {}

    /** Expectations, each a literal or a conjunction. @throws org.coproduction.qca.BadData if one cannot be read */
    static Expectations expectations(List<String> texts, List<Condition> conditions) {
        PropertySpace space = PropertySpace.of(conditions);
        List<Term> terms = new ArrayList<>();
        for (String text : texts) terms.addAll(space.parse(text).terms());
        return new Expectations(terms);
    }

    /** Condition to value, or to its values where they are several. */
    static Json literals(Term term, List<Condition> order) {
        Json.Members members = Json.object();
        for (Condition condition : order) {
            term.literal(condition)
                    .map(Literal::values)
                    .ifPresent(values -> members.with(
                            condition.name(), values.size() == 1 ? Json.of(values.getFirst()) : Json.numbers(values)));
        }
        return members.done();
    }

    /** What an outcome is called: {@code ~SURV}, {@code T[1,2]}. */
    static Outcome outcome(String text) {
        boolean negated = text.startsWith("~");
        String name = negated ? text.substring(1) : text;
        int bracket = name.indexOf('[');
        List<Integer> values = new ArrayList<>();
        if (bracket > 0 && name.endsWith("]")) {
            for (String value : name.substring(bracket + 1, name.length() - 1).split(",")) {
                values.add(whole(value.strip()));
            }
            name = name.substring(0, bracket);
        }
        return new Outcome(name, negated, values);
    }

    private static int whole(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new BadInput(
                    "--outcome [option.value]: A value of an outcome is a whole number, not “" + value + "”.");
        }
    }
}
