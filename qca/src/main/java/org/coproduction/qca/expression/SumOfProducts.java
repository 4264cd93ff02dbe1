package org.coproduction.qca.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Term;
import org.jspecify.annotations.Nullable;

/**
 * A disjunction of terms in a property space: the form in which solutions are written. No term contains another; terms are sorted.
 *
 * <p>The operations are those of Boolean algebra, so they hold configuration by configuration. For fuzzy memberships multiplying
 * out, De Morgan's laws and leaving out contained terms change no membership, but {@code A*B + A*~B} and its {@link #simplest}
 * form {@code A} have different ones, because {@code B + ~B} is not 1 there (Ragin 2000; Thiem and Duşa 2013).
 */
public final class SumOfProducts {
    /** Multiplying out stops with an {@link BadData} beyond this number of terms. */
    public static final int MOST_TERMS = 20_000;

    private final PropertySpace space;
    private final List<Cube> cubes;

    private SumOfProducts(PropertySpace space, List<Cube> cubes) {
        this.space = space;
        this.cubes = cubes;
    }

    /** Keeps the terms that no other contains, sorted. */
    static SumOfProducts of(PropertySpace space, List<Cube> cubes) {
        List<Cube> kept = new ArrayList<>();
        List<Cube> widestFirst = new ArrayList<>(cubes);
        widestFirst.sort((one, other) -> Integer.compare(one.size(), other.size()));
        for (Cube cube : widestFirst) {
            if (kept.stream().noneMatch(wider -> wider.contains(cube))) {
                kept.removeIf(cube::contains);
                kept.add(cube);
                if (kept.size() > MOST_TERMS) {
                    throw Faults.tooLarge(
                            "Multiplied out, the expression has more than " + MOST_TERMS + " terms",
                            "Write it in parts");
                }
            }
        }
        kept.sort(null);
        return new SumOfProducts(space, List.copyOf(kept));
    }

    /** The conditions it speaks of. */
    public PropertySpace space() {
        return space;
    }

    /** Its terms: none if it never holds, a single free one if written as always holding. */
    public List<Term> terms() {
        return cubes.stream().map(Cube::term).toList();
    }

    List<Cube> cubes() {
        return cubes;
    }

    /** What holds where both do. @throws BadData if the spaces differ or the result is too large */
    public SumOfProducts and(SumOfProducts other) {
        requireSameSpace(other);
        List<Cube> common = new ArrayList<>();
        for (Cube one : cubes) {
            for (Cube two : other.cubes) {
                Cube meet = one.meet(two);
                if (meet != null) {
                    common.add(meet);
                }
            }
        }
        return of(space, common);
    }

    /** What holds where either does. @throws BadData if the spaces differ or the result is too large */
    public SumOfProducts or(SumOfProducts other) {
        requireSameSpace(other);
        List<Cube> all = new ArrayList<>(cubes);
        all.addAll(other.cubes);
        return of(space, all);
    }

    /** What holds where this does not, multiplied out by De Morgan's laws. @throws BadData if the result is too large */
    public SumOfProducts negation() {
        SumOfProducts rest = of(space, List.of(Cube.free(space)));
        for (Cube cube : cubes) {
            List<Cube> broken = new ArrayList<>();
            for (int i = 0; i < space.size(); i++) {
                if (!cube.isFree(i)) {
                    broken.add(Cube.free(space).with(i, space.all(i) & ~cube.allowed(i)));
                }
            }
            rest = rest.and(of(space, broken));
        }
        return rest;
    }

    /** Whether the other holds wherever this does. @throws BadData if the spaces differ */
    public boolean implies(SumOfProducts other) {
        requireSameSpace(other);
        return cubes.stream().allMatch(cube -> Containment.of(cube, other.cubes));
    }

    /** Whether both hold in the same configurations. @throws BadData if the spaces differ */
    public boolean isEquivalentTo(SumOfProducts other) {
        return implies(other) && other.implies(this);
    }

    /** Whether it holds in no configuration. */
    public boolean neverHolds() {
        return cubes.isEmpty();
    }

    /** Whether it holds in every configuration. */
    public boolean alwaysHolds() {
        return Containment.of(Cube.free(space), cubes);
    }

    /**
     * An equivalent sum with the fewest terms and, of these, the fewest literals: the first of {@link #simplestForms}.
     *
     * @throws BadData if it has more than {@value Primes#MOST} prime implicants
     */
    public SumOfProducts simplest() {
        return simplestForms(1).forms().getFirst();
    }

    /**
     * All equivalent sums with the fewest terms and, of these, the fewest literals. Exact, by prime implicants (Quine 1952, 1955;
     * for more than two values Su and Cheung 1972) and a minimum cover.
     *
     * @param most stop after so many; the result says whether that happened
     * @throws BadData if it has more than {@value Primes#MOST} prime implicants
     */
    public SimplestForms simplestForms(int most) {
        return SimplestForms.of(this, most);
    }

    /** All its prime implicants: the widest terms that imply it. @throws BadData if more than {@value Primes#MOST} */
    public List<Term> primeImplicants() {
        return Primes.of(this).stream().map(Cube::term).toList();
    }

    /** It with common factors before brackets, so that the fewest literals are written; see {@link Factoring}. */
    public Expression factored() {
        return Factoring.of(this);
    }

    /** It as an expression. */
    public Expression expression() {
        return switch (cubes.size()) {
            case 0 -> new Expression.Constant(false);
            case 1 -> cubes.getFirst().expression();
            default -> new Expression.Or(cubes.stream().map(Cube::expression).toList());
        };
    }

    private void requireSameSpace(SumOfProducts other) {
        if (!space.equals(other.space)) {
            throw Faults.condition(
                    space.toString(),
                    "The expressions speak of different conditions: " + space + "; " + other.space,
                    "Read both in one space");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SumOfProducts sum && space.equals(sum.space) && cubes.equals(sum.cubes);
    }

    @Override
    public int hashCode() {
        return cubes.hashCode();
    }

    @Override
    public String toString() {
        return cubes.isEmpty() ? "0" : cubes.stream().map(Cube::toString).collect(Collectors.joining(" + "));
    }
}
