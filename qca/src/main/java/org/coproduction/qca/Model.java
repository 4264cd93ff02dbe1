package org.coproduction.qca;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A union of terms that explains the positive rows. Two models are equal if they have the same terms, whatever their order.
 *
 * @param terms iterated in the order given
 */
public record Model(Set<Term> terms) {
    /** Copies the terms and keeps their order. */
    public Model {
        terms = Collections.unmodifiableSet(new LinkedHashSet<>(terms));
    }

    /** As text, with {@code +} between the terms; {@code 0} for the model without terms. */
    public String text(Notation notation) {
        return terms.isEmpty()
                ? "0"
                : terms.stream().map(term -> term.text(notation)).collect(Collectors.joining(" + "));
    }

    @Override
    public String toString() {
        return text(Notation.of(terms.stream()
                .flatMap(term -> term.literals().stream())
                .map(Literal::condition)
                .toList()));
    }
}
