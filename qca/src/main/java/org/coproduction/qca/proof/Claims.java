package org.coproduction.qca.proof;

import java.util.List;

/**
 * What is claimed of a solution. A row has a value for each condition, {@code levels[c]} where condition {@code c} is not applicable; a cube
 * has {@link #FREE} where a condition is free.
 *
 * @param levels how many values each condition has
 * @param positives rows to be covered
 * @param negatives rows not to be covered
 * @param union cubes of which only the union may be covered; empty if whatever is not negative may be
 * @param primes the prime implicants in the chart
 * @param dominated prime implicants left out of it, since each covers strictly less than one in it
 * @param models models as places of prime implicants
 * @param primesComplete whether these are claimed to be all prime implicants
 * @param modelsComplete whether these are claimed to be all models with the fewest terms
 * @param least no model is claimed to have fewer terms
 * @param weights weights of positive rows, in parts of {@code one}, of which no implicant covers more than one
 * @param one see {@code weights}
 */
public record Claims(
        int[] levels,
        List<int[]> positives,
        List<int[]> negatives,
        List<int[]> union,
        List<int[]> primes,
        List<int[]> dominated,
        List<int[]> models,
        boolean primesComplete,
        boolean modelsComplete,
        int least,
        long[] weights,
        long one) {
    /** In a cube: any value. */
    public static final int FREE = -1;

    static boolean covers(int[] cube, int[] row) {
        for (int c = 0; c < cube.length; c++) {
            if (cube[c] != FREE && cube[c] != row[c]) {
                return false;
            }
        }
        return true;
    }

    static boolean coversAny(int[] cube, List<int[]> rows) {
        return rows.stream().anyMatch(row -> covers(cube, row));
    }

    boolean isUnion() {
        return !union.isEmpty();
    }

    /** Whether a cube covers nothing that must not be covered. */
    boolean isImplicant(int[] cube) {
        return !coversAny(cube, negatives) && (!isUnion() || isInside(cube, union, 0));
    }

    /** Whether all of a cube is in a union of cubes: split by one condition after the other until a cube of the union has it all. */
    private boolean isInside(int[] cube, List<int[]> cubes, int from) {
        if (cubes.isEmpty()) {
            return false;
        }
        if (cubes.stream().anyMatch(other -> contains(other, cube))) {
            return true;
        }
        for (int c = from; c < cube.length; c++) {
            int condition = c;
            if (cube[c] == FREE && cubes.stream().anyMatch(other -> other[condition] != FREE)) {
                for (int value = 0; value < levels[c]; value++) {
                    int[] part = cube.clone();
                    part[c] = value;
                    if (!isInside(part, meeting(part, cubes), c + 1)) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private static List<int[]> meeting(int[] cube, List<int[]> cubes) {
        return cubes.stream().filter(other -> meets(cube, other)).toList();
    }

    private static boolean meets(int[] one, int[] other) {
        for (int c = 0; c < one.length; c++) {
            if (one[c] != FREE && other[c] != FREE && one[c] != other[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(int[] wide, int[] narrow) {
        for (int c = 0; c < wide.length; c++) {
            if (wide[c] != FREE && wide[c] != narrow[c]) {
                return false;
            }
        }
        return true;
    }
}
