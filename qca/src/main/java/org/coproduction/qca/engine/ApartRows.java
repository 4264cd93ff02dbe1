package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Positive rows of which no two can be covered by one implicant, since the smallest cube around both covers a negative row: a model needs a
 * term for each. This bound needs no prime implicants.
 */
final class ApartRows {
    private ApartRows() {}

    /** Indexes of such rows: each row in turn that is apart from those taken before, beginning with the most isolated. */
    static List<Integer> of(Layout layout, Rows positives, Rows negatives) {
        int size = positives.size();
        boolean[][] apart = new boolean[size][size];
        int[] isolation = new int[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (negatives.firstIn(around(layout, positives, i, j)) >= 0) {
                    apart[i][j] = true;
                    apart[j][i] = true;
                    isolation[i]++;
                    isolation[j]++;
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Integer.compare(isolation[b], isolation[a]));
        List<Integer> taken = new ArrayList<>();
        for (int row : order) {
            if (taken.stream().allMatch(other -> apart[row][other])) {
                taken.add(row);
            }
        }
        return taken;
    }

    private static Cube around(Layout layout, Rows rows, int i, int j) {
        long different = (rows.words()[i] ^ rows.words()[j]) | rows.open()[i] | rows.open()[j];
        long same = layout.care(~layout.conditions(different) & ((1L << layout.size()) - 1));
        return new Cube(same, rows.words()[i] & same);
    }
}
