package org.coproduction.qca.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.qca.Literal;
import org.coproduction.qca.Notation;
import org.coproduction.qca.Term;
import org.jspecify.annotations.Nullable;

/** A term as one set of bits a condition: the values with which it holds. All bits where the condition is free. */
final class Cube implements Comparable<Cube> {
    private final PropertySpace space;
    private final long[] allowed;

    Cube(PropertySpace space, long[] allowed) {
        this.space = space;
        this.allowed = allowed;
    }

    static Cube free(PropertySpace space) {
        return new Cube(
                space, IntStream.range(0, space.size()).mapToLong(space::all).toArray());
    }

    PropertySpace space() {
        return space;
    }

    long allowed(int position) {
        return allowed[position];
    }

    boolean isFree(int position) {
        return allowed[position] == space.all(position);
    }

    /** How many conditions are not free. */
    int size() {
        return (int) IntStream.range(0, allowed.length).filter(i -> !isFree(i)).count();
    }

    Cube with(int position, long values) {
        long[] changed = allowed.clone();
        changed[position] = values;
        return new Cube(space, changed);
    }

    /** Whether every configuration of the other is one of this, as {@code A} contains {@code A*B}. */
    boolean contains(Cube other) {
        for (int i = 0; i < allowed.length; i++) {
            if ((other.allowed[i] & ~allowed[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** What both have in common, or nothing. */
    @Nullable
    Cube meet(Cube other) {
        long[] common = new long[allowed.length];
        for (int i = 0; i < common.length; i++) {
            common[i] = allowed[i] & other.allowed[i];
            if (common[i] == 0) {
                return null;
            }
        }
        return new Cube(space, common);
    }

    Term term() {
        List<Literal> literals = new ArrayList<>();
        for (int i = 0; i < allowed.length; i++) {
            if (!isFree(i)) {
                literals.add(new Literal(space.conditions().get(i), values(i)));
            }
        }
        return Term.of(literals);
    }

    Expression expression() {
        List<Expression> literals = new ArrayList<>();
        for (int i = 0; i < allowed.length; i++) {
            if (!isFree(i)) {
                literals.add(literal(i));
            }
        }
        return switch (literals.size()) {
            case 0 -> new Expression.Constant(true);
            case 1 -> literals.getFirst();
            default -> new Expression.And(literals);
        };
    }

    private Expression literal(int position) {
        String name = space.conditions().get(position).name();
        return switch (space.notation()) {
            case BRACKETS -> Expression.having(name, values(position).toArray(Integer[]::new));
            case TILDE -> {
                Expression present = Expression.present(name);
                yield allowed[position] == 0b10 ? present : new Expression.Not(present);
            }
        };
    }

    private List<Integer> values(int position) {
        return IntStream.range(0, space.levels(position))
                .filter(value -> (allowed[position] >>> value & 1) == 1)
                .boxed()
                .toList();
    }

    /** By conditions in their order, presence before absence, low values before high. */
    @Override
    public int compareTo(Cube other) {
        for (int i = 0; i < allowed.length; i++) {
            if (allowed[i] != other.allowed[i]) {
                if (isFree(i) != other.isFree(i)) {
                    return isFree(i) ? 1 : -1;
                }
                int order = Long.compareUnsigned(allowed[i], other.allowed[i]);
                return space.notation() == Notation.BRACKETS ? order : -order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cube cube && Arrays.equals(allowed, cube.allowed) && space.equals(cube.space);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(allowed);
    }

    @Override
    public String toString() {
        return expression().toString();
    }
}
