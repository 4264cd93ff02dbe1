package org.coproduction.qca.necessity;

import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.qca.Literal;
import org.coproduction.qca.Notation;

/**
 * A conjunction or disjunction with its figures.
 *
 * @param join whether its parts have to hold together
 * @param parts at least one literal, of different conditions, in the order of the conditions
 * @param fit its figures
 * @param deviantCases members of the outcome (above 0.5) that are not members of the set (below 0.5): they speak against necessity
 */
public record NecessarySet(Join join, List<Literal> parts, NecessityFit fit, List<String> deviantCases) {
    /** How parts are joined. */
    public enum Join {
        /** All of them; also a single literal. */
        CONJUNCTION("*"),
        /** Any of them; at least two. */
        DISJUNCTION("+");

        private final String sign;

        Join(String sign) {
            this.sign = sign;
        }
    }

    /** Copies the lists. */
    public NecessarySet {
        parts = List.copyOf(parts);
        deviantCases = List.copyOf(deviantCases);
    }

    /** As text without spaces: {@code A*~B}, {@code A+~B}. */
    public String text(Notation notation) {
        return parts.stream().map(part -> part.text(notation)).collect(Collectors.joining(join.sign));
    }
}
