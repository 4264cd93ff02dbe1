package org.coproduction.qca;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A conjunction of literals: a configuration of conditions, some of them free. Two terms are equal if they have the same literals,
 * whatever their order.
 *
 * @param literals no condition twice; iterated in the order given; empty for the term that is always true
 */
public record Term(Set<Literal> literals) {
    /**
     * Copies the literals and keeps their order.
     *
     * @throws BadData if a condition occurs in two literals
     */
    public Term {
        literals = Collections.unmodifiableSet(new LinkedHashSet<>(literals));
        Set<String> names = new HashSet<>();
        for (Literal literal : literals) {
            if (!names.add(literal.condition().name())) {
                throw BadData.of(Fault.of(
                                "term.twice",
                                literal.condition().name() + " stands twice in a term. Join both literals in one.")
                        .in(literal.condition().name()));
            }
        }
    }

    /** The conjunction of these literals. */
    public static Term of(Literal... literals) {
        return new Term(new LinkedHashSet<>(List.of(literals)));
    }

    /** The conjunction of these literals. */
    public static Term of(Collection<Literal> literals) {
        return new Term(new LinkedHashSet<>(literals));
    }

    /** The literal of this condition, empty where the term leaves it free. */
    public Optional<Literal> literal(Condition condition) {
        return literals.stream()
                .filter(literal -> literal.condition().equals(condition))
                .findFirst();
    }

    /** Whether whatever matches this term matches the other one too: each of its literals is implied by one of ours. */
    public boolean implies(Term other) {
        return other.literals.stream()
                .allMatch(theirs -> literal(theirs.condition())
                        .filter(ours -> theirs.values().containsAll(ours.values()))
                        .isPresent());
    }

    /** As text, with {@code *} between the literals; {@code 1} for the term without literals. */
    public String text(Notation notation) {
        if (literals.isEmpty()) {
            return "1";
        }
        List<String> parts = new ArrayList<>();
        literals.forEach(literal -> parts.add(literal.text(notation)));
        return parts.stream().collect(Collectors.joining("*"));
    }

    @Override
    public String toString() {
        return text(Notation.of(literals.stream().map(Literal::condition).toList()));
    }
}
