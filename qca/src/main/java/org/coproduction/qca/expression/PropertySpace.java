package org.coproduction.qca.expression;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Literal;
import org.coproduction.qca.Notation;
import org.coproduction.qca.Term;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that expressions speak of, in order: the property space of Barton (1955), whose corners Ragin (1987) made the rows
 * of a truth table. It reads text, multiplies out and decides how literals are written.
 */
public final class PropertySpace {
    private final List<Condition> conditions;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Notation notation;

    private PropertySpace(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
        this.notation = Notation.of(conditions);
        for (int i = 0; i < conditions.size(); i++) {
            String name = conditions.get(i).name();
            if (!Names.isName(name)) {
                throw Faults.condition(
                        name,
                        "The condition " + name + " cannot stand in an expression",
                        Names.RULE + ", nor is it 0 or 1");
            }
            if (positions.put(name, i) != null) {
                throw Faults.condition(name, "The condition " + name + " is there twice", "Name each condition once");
            }
        }
    }

    /**
     * The space of these conditions.
     *
     * @throws BadData if a name is there twice or is {@code 0} or {@code 1}, which are expressions themselves
     */
    public static PropertySpace of(List<Condition> conditions) {
        return new PropertySpace(conditions);
    }

    /**
     * The space of these crisp conditions; fuzzy ones differ in nothing here.
     *
     * @throws BadData as {@link #of(List)}, or if a name is malformed
     */
    public static PropertySpace of(String... names) {
        return of(Arrays.stream(names).map(Condition::crisp).toList());
    }

    /** The conditions, in order. */
    public List<Condition> conditions() {
        return conditions;
    }

    /**
     * Reads an expression and multiplies it out, without simplifying it further than {@link #normal}.
     *
     * @throws BadData if the text is no expression or names what this space does not have
     */
    public SumOfProducts parse(String text) {
        return normal(Expression.parse(text));
    }

    /**
     * The expression as a sum of products of this space: multiplied out; terms that cannot hold, and terms that contain all
     * literals of another, are left out.
     *
     * @throws BadData if it names what this space does not have, or has more than {@value SumOfProducts#MOST_TERMS} terms
     */
    public SumOfProducts normal(Expression expression) {
        return Expanding.in(this, expression);
    }

    /**
     * The sum of these terms.
     *
     * @throws BadData if a term names what this space does not have, or there are more than {@value SumOfProducts#MOST_TERMS} terms
     */
    public SumOfProducts sum(Collection<Term> terms) {
        return SumOfProducts.of(this, terms.stream().map(this::cube).toList());
    }

    private Cube cube(Term term) {
        Cube cube = Cube.free(this);
        for (Literal literal : term.literals()) {
            int position = position(literal.condition().name());
            cube = cube.with(
                    position,
                    all(position)
                            & literal.values().stream()
                                    .mapToLong(value -> 1L << value)
                                    .sum());
        }
        return cube;
    }

    Notation notation() {
        return notation;
    }

    int size() {
        return conditions.size();
    }

    int levels(int position) {
        return conditions.get(position).levels();
    }

    /** All values of a condition, as bits. */
    long all(int position) {
        return levels(position) == 64 ? -1L : (1L << levels(position)) - 1;
    }

    int position(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw Faults.condition(name, "There is no condition “" + name + "”", nearest(name));
        }
        return position;
    }

    private String nearest(String wanted) {
        return conditions.stream()
                .map(Condition::name)
                .filter(name -> name.equalsIgnoreCase(wanted))
                .findFirst()
                .map(name -> "Write " + name + ", or ~" + name + " for its absence: upper and lower case differ")
                .orElse("The conditions are " + this);
    }

    /** Spaces are equal if names, numbers of values and notation are: crisp and fuzzy sets differ in nothing here. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PropertySpace space && notation == space.notation && shape().equals(space.shape());
    }

    @Override
    public int hashCode() {
        return shape().hashCode();
    }

    private List<Map.Entry<String, Integer>> shape() {
        return conditions.stream()
                .map(condition -> Map.entry(condition.name(), condition.levels()))
                .toList();
    }

    @Override
    public String toString() {
        return conditions.stream().limit(20).map(Condition::name).collect(Collectors.joining(", "))
                + (conditions.size() > 20 ? " …" : "");
    }
}
