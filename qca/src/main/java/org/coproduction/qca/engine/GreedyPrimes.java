package org.coproduction.qca.engine;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For each positive row one prime implicant that covers many: literals are dropped one by one, each time that which gains most. */
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
        for (int row = 0; row < positives.size(); row++) {
            Cube prime = widened(positives.cube(row, layout.allBits()));
            if (known.add(prime)) {
                chart.add(prime, positives);
            }
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
                long field = layout.field(c);
                if ((best.care() & field) != 0) {
                    Cube wider = new Cube(best.care() & ~field, best.value() & ~field);
                    if (negatives.firstIn(wider) < 0 && covered(wider) > most) {
                        most = covered(wider);
                        next = wider;
                    }
                }
            }
        }
        return best;
    }

    private int covered(Cube cube) {
        int covered = 0;
        for (long row : positives.words()) {
            covered += cube.covers(row) ? 1 : 0;
        }
        return covered;
    }
}
