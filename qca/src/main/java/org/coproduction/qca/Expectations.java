package org.coproduction.qca;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Directional expectations: how conditions should contribute to the outcome, from theory.
 *
 * <p>A term of one literal says that this value helps; several of them for one condition, that any of these values does. A term of several
 * literals says that they help together. A condition that is in none of them has no expectation.
 *
 * @param terms the expectations; may be empty
 */
public record Expectations(List<Term> terms) {
    /**
     * Copies the list.
     *
     * @throws BadData if a term has no literal, or all values of a condition are expected by themselves
     */
    public Expectations {
        terms = List.copyOf(terms);
        if (terms.stream().anyMatch(term -> term.literals().isEmpty())) {
            throw BadData.of(Fault.of("expectation.empty", "An expectation names a condition."));
        }
        for (Literal literal : singles(terms)) {
            Set<Integer> values = new HashSet<>();
            singles(terms).stream()
                    .filter(other -> other.condition().equals(literal.condition()))
                    .forEach(other -> values.addAll(other.values()));
            if (values.size() == literal.condition().levels()) {
                throw BadData.of(Fault.of(
                                "expectation.contradictory",
                                "Every value of " + literal.condition().name()
                                        + " is expected, which says nothing. Leave the condition out, or name fewer"
                                        + " values.")
                        .in(literal.condition().name()));
            }
        }
    }

    /**
     * Checks that all is about conditions of a table.
     *
     * @throws BadData if a condition is not in the table
     */
    void requireIn(TruthTable table) {
        for (Term term : terms) {
            for (Literal literal : term.literals()) {
                if (!table.conditions().contains(literal.condition())) {
                    throw BadData.of(Fault.of(
                                    "expectation.unknown",
                                    "An expectation is about "
                                            + literal.condition().name()
                                            + ", which is no condition of the truth table.")
                            .in(literal.condition().name()));
                }
            }
        }
    }

    /**
     * What a complex term may lose on the way to a parsimonious one that contains it: its literals that the parsimonious term lacks are
     * dropped where another value is expected. Of a conjunction the literals are kept only if none of them is contradicted.
     */
    Term between(Term complex, Term parsimonious) {
        return Term.of(complex.literals().stream()
                .filter(literal -> parsimonious.literals().contains(literal) || isKept(literal, complex, parsimonious))
                .toList());
    }

    private boolean isKept(Literal literal, Term complex, Term parsimonious) {
        List<Term> about = terms.stream()
                .filter(term -> term.literal(literal.condition()).isPresent())
                .toList();
        return about.isEmpty() || about.stream().anyMatch(term -> isMet(term, complex, parsimonious));
    }

    private static boolean isMet(Term expected, Term complex, Term parsimonious) {
        return expected.literals().stream().allMatch(wish -> {
            var has = complex.literal(wish.condition());
            return has.isEmpty()
                    || parsimonious.literals().contains(has.get())
                    || wish.values().containsAll(has.get().values());
        });
    }

    private static List<Literal> singles(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.literals().size() == 1)
                .map(term -> term.literals().iterator().next())
                .toList();
    }
}
