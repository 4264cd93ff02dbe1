package org.coproduction.qca.engine;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some prime implicants that cover many rows, two or more around each positive row: one by dropping literals of the row, each time that which
 * gains most; others by adding literals to nothing until no negative row is left, each time that after which positive rows prevail most.
 */
final class GreedyPrimes {
    private final Layout layout;
    private final Rows positives;
    private final Rows negatives;

    GreedyPrimes(Layout layout, Rows positives, Rows negatives) {
        this.layout = layout;
        this.positives = positives;
        this.negatives = negatives;
    }

    /** Adds them to a chart, unless they are there. */
    void addTo(Chart chart) {
        Set<Cube> known = new HashSet<>();
        for (int column = 0; column < chart.size(); column++) {
            known.add(chart.cube(column));
        }
        boolean[] all = new boolean[positives.size()];
        boolean[] done = new boolean[positives.size()];
        for (int row = 0; row < positives.size(); row++) {
            add(chart, known, narrowed(row, all));
            add(chart, known, widened(positives.cube(row, layout.allBits())));
            if (!done[row]) {
                Cube next = narrowed(row, done);
                add(chart, known, next);
                for (int other = 0; other < done.length; other++) {
                    done[other] |= next.covers(positives.words()[other]);
                }
            }
        }
    }

    private void add(Chart chart, Set<Cube> known, Cube prime) {
        if (known.add(prime)) {
            chart.add(prime, positives);
        }
    }

    private Cube widened(Cube cube) {
        Cube best = cube;
        @Nullable Cube next = cube;
        while (next != null) {
            best = next;
            next = null;
            int most = -1;
            for (int c = 0; c < layout.size(); c++) {
                if ((best.care() & layout.field(c)) != 0) {
                    Cube wider = without(best, c);
                    int covered = negatives.countIn(wider) > 0 ? -1 : positives.countIn(wider);
                    if (covered > most) {
                        most = covered;
                        next = wider;
                    }
                }
            }
        }
        return best;
    }

    /** Counts only positive rows that are not done. */
    private Cube narrowed(int row, boolean[] done) {
        Cube full = positives.cube(row, layout.allBits());
        Cube cube = new Cube(0, 0);
        while (negatives.countIn(cube) > 0) {
            double best = -1;
            Cube next = full;
            for (int c = 0; c < layout.size(); c++) {
                long field = layout.field(c) & full.care();
                if ((cube.care() & field) == 0 && field != 0) {
                    Cube narrower = new Cube(cube.care() | field, cube.value() | (full.value() & field));
                    double good = 1 + countOpen(narrower, done);
                    double share = good / (good + negatives.countIn(narrower)) + good * 1e-9;
                    if (share > best) {
                        best = share;
                        next = narrower;
                    }
                }
            }
            cube = next;
        }
        return widened(cube);
    }

    private int countOpen(Cube cube, boolean[] done) {
        int open = 0;
        for (int row = 0; row < done.length; row++) {
            open += !done[row] && cube.covers(positives.words()[row]) ? 1 : 0;
        }
        return open;
    }

    private Cube without(Cube cube, int condition) {
        long field = layout.field(condition);
        return new Cube(cube.care() & ~field, cube.value() & ~field);
    }
}
