package org.coproduction.qca.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A part of a chart that can be covered apart from the rest and has no easy reduction left.
 *
 * @param rows the chart's rows in it; a class counts them from 0
 * @param classes different sets of these rows that cubes cover
 * @param members for each class the cubes that cover just this, interchangeable in every model
 */
record Core(int[] rows, List<Bits> classes, List<int[]> members) {
    int words() {
        return Math.max(1, (rows.length + 63) >>> 6);
    }

    /** For each row the classes over it. */
    int[][] classesOver() {
        IntList[] over = new IntList[rows.length];
        Arrays.setAll(over, any -> new IntList());
        for (int c = 0; c < classes.size(); c++) {
            for (int row : classes.get(c).elements()) {
                over[row].add(c);
            }
        }
        return Arrays.stream(over).map(IntList::toArray).toArray(int[][]::new);
    }

    /** The same part with the classes alone that are in no other: enough for covers that are small, not for all of them. */
    Core ofMaximalClasses() {
        List<Bits> maximal = Domination.maximalAmong(classes);
        return new Core(rows, maximal, maximal.stream().map(set -> new int[0]).toList());
    }
}
