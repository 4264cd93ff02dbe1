package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Prime implicants where only what is in some given cubes may be covered: the largest cubes inside their union. The union is never spelt
 * out row by row.
 *
 * <p>Split by a condition: a cube that leaves it free is inside the parts for all its values, hence the meet of a prime implicant of each
 * part; a cube that fixes it is a prime implicant of that part.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4757-2078-5">Brown (1990), Boolean Reasoning, chapter 3 (Blake canonical form)</a>
 */
public final class PrimesOfUnion {
    private final Layout layout;
    private final Budget budget;

    /** Within a budget. */
    public PrimesOfUnion(Layout layout, Budget budget) {
        this.layout = layout;
        this.budget = budget;
    }

    /**
     * The largest cubes inside the union, of which none covers a forbidden row.
     *
     * @param forbidden rows that have "not applicable" somewhere, so that they may lie in no given cube and yet in a larger one
     * @throws Exhausted at a limit of the budget
     */
    public List<Cube> of(List<Cube> union, Rows forbidden) {
        return without(forbidden, primes(largest(union)));
    }

    private List<Cube> primes(List<Cube> union) {
        budget.step();
        if (union.size() <= 1) {
            return union;
        }
        int condition = mostFixed(union);
        List<List<Cube>> parts = new ArrayList<>();
        for (int value = 0; value < layout.levels(condition); value++) {
            parts.add(primes(largest(part(union, condition, value))));
        }
        List<Cube> free = parts.getFirst();
        for (List<Cube> part : parts.subList(1, parts.size())) {
            free = largest(meets(free, part));
        }
        List<Cube> all = new ArrayList<>(free);
        for (int value = 0; value < parts.size(); value++) {
            for (Cube cube : parts.get(value)) {
                if (free.stream().noneMatch(wide -> wide.contains(cube))) {
                    all.add(fixed(cube, condition, value));
                }
            }
        }
        budget.primes(all.size());
        return all;
    }

    private int mostFixed(List<Cube> cubes) {
        int most = -1;
        int best = 0;
        for (int c = 0; c < layout.size(); c++) {
            int fixed = 0;
            for (Cube cube : cubes) {
                fixed += (cube.care() & layout.field(c)) != 0 ? 1 : 0;
            }
            if (fixed > most) {
                most = fixed;
                best = c;
            }
        }
        return best;
    }

    private List<Cube> part(List<Cube> union, int condition, int value) {
        long field = layout.field(condition);
        long code = layout.code(condition, value);
        List<Cube> part = new ArrayList<>();
        for (Cube cube : union) {
            if ((cube.care() & field) == 0) {
                part.add(cube);
            } else if ((cube.value() & field) == code) {
                part.add(new Cube(cube.care() & ~field, cube.value() & ~field));
            }
        }
        return part;
    }

    private List<Cube> meets(List<Cube> some, List<Cube> others) {
        Set<Cube> meets = new LinkedHashSet<>();
        for (Cube one : some) {
            budget.step();
            for (Cube other : others) {
                if (one.meets(other)) {
                    meets.add(one.meet(other));
                }
            }
        }
        return List.copyOf(meets);
    }

    private Cube fixed(Cube cube, int condition, int value) {
        return new Cube(cube.care() | layout.field(condition), cube.value() | layout.code(condition, value));
    }

    /** The cubes that are in no other, each once. */
    private List<Cube> largest(List<Cube> cubes) {
        List<Cube> widest = new ArrayList<>(new LinkedHashSet<>(cubes));
        widest.sort(Comparator.comparingInt(cube -> Long.bitCount(cube.care())));
        List<Cube> kept = new ArrayList<>();
        for (Cube cube : widest) {
            budget.step();
            if (kept.stream().noneMatch(wide -> wide.contains(cube))) {
                kept.add(cube);
            }
        }
        return kept;
    }

    /** The largest parts of the cubes that cover no forbidden row. */
    private List<Cube> without(Rows forbidden, List<Cube> cubes) {
        List<Cube> allowed = cubes;
        for (int i = 0; i < forbidden.size(); i++) {
            long row = forbidden.words()[i];
            List<Cube> parts = new ArrayList<>();
            for (Cube cube : allowed) {
                if (cube.covers(row)) {
                    parts.addAll(around(cube, row));
                } else {
                    parts.add(cube);
                }
            }
            allowed = largest(parts);
        }
        return allowed;
    }

    private List<Cube> around(Cube cube, long row) {
        List<Cube> parts = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            if ((cube.care() & layout.field(c)) == 0) {
                for (int value = 0; value < layout.levels(c); value++) {
                    if (value != layout.value(c, row)) {
                        parts.add(fixed(cube, c, value));
                    }
                }
            }
        }
        return parts;
    }
}
