package org.coproduction.qca.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.coproduction.qca.BadData;
import org.coproduction.qca.SetTable;

/**
 * A Boolean expression as it was written, brackets and negations included.
 *
 * <p>{@link Object#toString()} writes it with the fewest brackets; {@code parse(e.toString())} equals {@code e} for every expression that
 * {@link #parse} or {@link #and}, {@link #or}, {@link #not} made. To simplify or compare, place it in a {@link PropertySpace}.
 */
public sealed interface Expression {

    /** The expression that always holds, or never; written {@code 1} and {@code 0}. */
    record Constant(boolean holds) implements Expression {
        @Override
        public String toString() {
            return Writing.of(this);
        }
    }

    /**
     * A condition, present where {@code values} is empty ({@code A}), otherwise having one of these values ({@code A{1,2}}).
     *
     * @param condition name of the condition, not blank
     * @param values none, or whole numbers from 0 on
     */
    record Literal(String condition, SortedSet<Integer> values) implements Expression {
        /**
         * Copies the values.
         *
         * @throws org.coproduction.qca.BadData if the name is none, or a value is below 0
         */
        public Literal {
            if (!Names.isName(condition)) {
                throw Faults.condition(condition, "“" + condition + "” is no name of a condition", Names.RULE);
            }
            if (!values.isEmpty() && values.first() < 0) {
                throw Faults.condition(
                        condition, condition + " cannot have the value " + values.first(), "Values count from 0");
            }
            values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }

        @Override
        public String toString() {
            return Writing.of(this);
        }
    }

    /** What holds where {@code part} does not. */
    record Not(Expression part) implements Expression {
        @Override
        public String toString() {
            return Writing.of(this);
        }
    }

    /** What holds where all parts do: their minimum in fuzzy sets. At least two parts, none of them an {@code And}. */
    record And(List<Expression> parts) implements Expression {
        /** Takes the parts of parts that are an {@code And} themselves. */
        public And {
            parts = flat(parts, And.class);
        }

        @Override
        public String toString() {
            return Writing.of(this);
        }
    }

    /** What holds where any part does: their maximum in fuzzy sets. At least two parts, none of them an {@code Or}. */
    record Or(List<Expression> parts) implements Expression {
        /** Takes the parts of parts that are an {@code Or} themselves. */
        public Or {
            parts = flat(parts, Or.class);
        }

        @Override
        public String toString() {
            return Writing.of(this);
        }
    }

    /**
     * Reads an expression. Names are checked for their form only; {@link PropertySpace#parse} checks that they exist.
     *
     * @throws BadData if the text is no expression; says at which character and what to write
     */
    static Expression parse(String text) {
        return new Reading(text).whole();
    }

    /** The condition is present. */
    static Expression present(String condition) {
        return new Literal(condition, new TreeSet<>());
    }

    /** The condition has one of these values. */
    static Expression having(String condition, Integer... values) {
        return new Literal(condition, new TreeSet<>(List.of(values)));
    }

    /** This and the other. */
    default Expression and(Expression other) {
        return new And(List.of(this, other));
    }

    /** This or the other. */
    default Expression or(Expression other) {
        return new Or(List.of(this, other));
    }

    /**
     * The negation, carried down to the conditions by De Morgan's laws: no brackets are negated in it, and negating twice gives
     * back an expression without negated brackets unchanged.
     */
    default Expression not() {
        return switch (this) {
            case Constant(boolean holds) -> new Constant(!holds);
            case Literal literal -> new Not(literal);
            case Not(Expression part) -> part.withoutNegatedBrackets();
            case And(List<Expression> parts) ->
                new Or(parts.stream().map(Expression::not).toList());
            case Or(List<Expression> parts) ->
                new And(parts.stream().map(Expression::not).toList());
        };
    }

    /** The same with every negation carried down to the conditions. */
    default Expression withoutNegatedBrackets() {
        return switch (this) {
            case Constant constant -> constant;
            case Literal literal -> literal;
            case Not(Expression part) -> part.not();
            case And(List<Expression> parts) ->
                new And(parts.stream().map(Expression::withoutNegatedBrackets).toList());
            case Or(List<Expression> parts) ->
                new Or(parts.stream().map(Expression::withoutNegatedBrackets).toList());
        };
    }

    /** Names of the conditions in it, in alphabetical order. */
    default SortedSet<String> conditions() {
        SortedSet<String> names = new TreeSet<>();
        switch (this) {
            case Constant constant -> {}
            case Literal literal -> names.add(literal.condition());
            case Not(Expression part) -> names.addAll(part.conditions());
            case And(List<Expression> parts) -> parts.forEach(part -> names.addAll(part.conditions()));
            case Or(List<Expression> parts) -> parts.forEach(part -> names.addAll(part.conditions()));
        }
        return names;
    }

    /**
     * Memberships of all cases: minimum for "and", maximum for "or", 1 − x for the negation of a fuzzy set, and 1 or 0 for values of
     * multi-value and temporal conditions (Zadeh 1965; Ragin 2000). Negations are carried down first, so that a cell that is not
     * applicable belongs neither to a literal nor to its negation.
     *
     * @return a new array in the order of the cases
     * @throws BadData if the table has no set of a name, or the set not the value
     */
    default double[] memberships(SetTable table) {
        return Memberships.of(withoutNegatedBrackets(), table);
    }

    private static List<Expression> flat(List<Expression> parts, Class<? extends Expression> kind) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("“and” and “or” join at least two parts");
        }
        List<Expression> flat = new ArrayList<>();
        for (Expression part : parts) {
            if (kind.isInstance(part)) {
                flat.addAll(part instanceof And and ? and.parts() : ((Or) part).parts());
            } else {
                flat.add(part);
            }
        }
        return List.copyOf(flat);
    }
}
