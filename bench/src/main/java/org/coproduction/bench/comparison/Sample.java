package org.coproduction.bench.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.coproduction.qca.Column;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;

/** Synthetic crisp cases, the same for the same size; cases of one configuration never contradict each other. */
record Sample(int conditions, int cases, Outcomes outcomes) {
    static final String OUTCOME = "OUT";
    static final double INCL_CUT = 0.8;
    private static final int TERMS = 3;
    private static final int LITERALS = 3;

    List<String> names() {
        return IntStream.range(0, conditions)
                .mapToObj(i -> "C" + (i < 9 ? "0" : "") + (i + 1))
                .toList();
    }

    TruthTable truthTable() {
        int[][] rows = rows();
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c <= conditions; c++) {
            int at = c;
            String name = c < conditions ? names().get(c) : OUTCOME;
            columns.add(Column.crisp(
                    name, Arrays.stream(rows).mapToInt(row -> row[at]).toArray()));
        }
        List<String> labels =
                IntStream.rangeClosed(1, cases).mapToObj(i -> "case" + i).toList();
        return TruthTable.of(SetTable.of(labels, columns), Outcome.of(OUTCOME), names(), Cuts.of(INCL_CUT));
    }

    /** A head of names, then a line a case, its label first. */
    String csv() {
        StringBuilder text = new StringBuilder("case," + String.join(",", names()) + "," + OUTCOME + "\n");
        int[][] rows = rows();
        for (int i = 0; i < cases; i++) {
            text.append("case").append(i + 1);
            for (int value : rows[i]) text.append(',').append(value);
            text.append('\n');
        }
        return text.toString();
    }

    private int[][] rows() {
        SplittableRandom random = new SplittableRandom(1_000_003L * conditions + 31L * cases + outcomes.ordinal());
        int[][] rule = rule(random);
        Map<List<Integer>, Integer> tossed = new HashMap<>();
        int[][] rows = new int[cases][];
        for (int i = 0; i < cases; i++) {
            int[] row = random.ints(conditions + 1L, 0, 2).toArray();
            List<Integer> configuration =
                    Arrays.stream(row, 0, conditions).boxed().toList();
            row[conditions] = switch (outcomes) {
                case SPARSE -> holds(rule, row) ? 1 : 0;
                case DENSE -> tossed.computeIfAbsent(configuration, unseen -> row[conditions]);
            };
            rows[i] = row;
        }
        return rows;
    }

    /** Literals as condition × 2 + value. */
    private int[][] rule(SplittableRandom random) {
        return IntStream.range(0, TERMS)
                .mapToObj(term -> random.ints(0, conditions)
                        .distinct()
                        .limit(LITERALS)
                        .map(condition -> 2 * condition + random.nextInt(2))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static boolean holds(int[][] rule, int[] row) {
        return Arrays.stream(rule)
                .anyMatch(term -> Arrays.stream(term).allMatch(literal -> row[literal / 2] == literal % 2));
    }

    @Override
    public String toString() {
        return conditions + " × " + cases + ", " + (outcomes == Outcomes.SPARSE ? "sparse" : "dense");
    }
}
