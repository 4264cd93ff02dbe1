package org.coproduction.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small truth tables whose rows are positive, negative, contradictory or remainders by chance. */
final class RandomTables {
    private RandomTables() {}

    /** One to five conditions of two values, or of three now and then; at least one positive row. */
    static TruthTable of(long seed) {
        Random random = new Random(seed);
        int conditions = 1 + random.nextInt(5);
        int[] levels =
                random.ints(conditions, 0, 10).map(die -> die == 0 ? 3 : 2).toArray();
        double seen = 0.3 + 0.7 * random.nextDouble();
        double contradictory = random.nextInt(3) == 0 ? 0.2 : 0;
        return table(levels, random, seen, contradictory);
    }

    private static TruthTable table(int[] levels, Random random, double seen, double contradictory) {
        List<List<Integer>> cells = new ArrayList<>();
        IntStream.rangeClosed(0, levels.length).forEach(c -> cells.add(new ArrayList<>()));
        int rows = IntStream.of(levels).reduce(1, (a, b) -> a * b);
        int positive = random.nextInt(rows);
        for (int row = 0; row < rows; row++) {
            if (row == positive) {
                add(cells, levels, row, 1);
            } else if (random.nextDouble() < seen) {
                boolean mixed = random.nextDouble() < contradictory;
                add(cells, levels, row, mixed || random.nextBoolean() ? 1 : 0);
                if (mixed) {
                    add(cells, levels, row, 0);
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < levels.length; c++) {
            int[] values = cells.get(c).stream().mapToInt(Integer::intValue).toArray();
            columns.add(levels[c] == 2 ? Column.crisp("C" + c, values) : Column.multiValue("C" + c, 3, values));
        }
        columns.add(Column.crisp(
                "Y", cells.getLast().stream().mapToInt(Integer::intValue).toArray()));
        int cases = cells.getLast().size();
        SetTable data =
                SetTable.of(IntStream.range(0, cases).mapToObj(i -> "case" + i).toList(), columns);
        List<String> names =
                IntStream.range(0, levels.length).mapToObj(c -> "C" + c).toList();
        return TruthTable.of(data, Outcome.of("Y"), names, new Cuts(1, 0.8, 0.4, 0));
    }

    private static void add(List<List<Integer>> cells, int[] levels, int row, int outcome) {
        int rest = row;
        for (int c = levels.length - 1; c >= 0; c--) {
            cells.get(c).add(rest % levels[c]);
            rest /= levels[c];
        }
        cells.getLast().add(outcome);
    }
}
