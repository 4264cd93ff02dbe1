package org.coproduction.bench.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.bench.synthetic.Dice;
import org.coproduction.qca.Column;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Out;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.TruthTable;

/**
 * A crisp table of cases with conditions {@code C1}, {@code C2}, … by chance and an outcome {@code Y}; the same seed makes the same table.
 *
 * @param conditions six or more
 * @param cases how many
 * @param explained how the outcome comes about
 * @param seed start of the dice
 */
public record Sample(int conditions, int cases, Explained explained, long seed) {
    /** Name of the outcome. */
    public static final String OUTCOME = "Y";

    /** Inclusion that a row must reach to be positive. */
    public static final double INCL_CUT = 1;

    /** How the outcome comes about. */
    public enum Explained {
        /** By {@code C1*C2 + C3*~C4*C5 + ~C1*C4*~C6}, so in nearly half of the cases. */
        BY_A_RULE,
        /** By this rule, but one case in twenty goes the other way. */
        BY_A_RULE_WITH_NOISE,
        /** In one case of ten, by chance. */
        SELDOM,
        /** By tossing a coin: nothing explains it, the worst case. */
        BY_CHANCE
    }

    /** Checks that the rule finds its conditions. */
    public Sample {
        if (conditions < 6 || cases < 1) {
            throw new IllegalArgumentException(
                    "a sample has 6 or more conditions and a case, not " + conditions + " and " + cases);
        }
    }

    /** The truth table at an inclusion cut of 1. */
    public TruthTable truthTable() {
        int[][] values = values();
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c <= conditions; c++) {
            columns.add(Column.crisp(columns().get(c), values[c]));
        }
        List<String> caseNames =
                IntStream.rangeClosed(1, cases).mapToObj(i -> "case" + i).toList();
        return TruthTable.of(SetTable.of(caseNames, columns), Outcome.of(OUTCOME), names(), Cuts.of(INCL_CUT));
    }

    /** Whether a row is positive. Where hundreds of cases share few rows and the outcome is rare, none may be. */
    public boolean hasPositiveRow() {
        return !truthTable().rows(Out.POSITIVE).isEmpty();
    }

    /** The same cases for other programs: a header, then a line a case that begins with its name. */
    public String csv() {
        int[][] values = values();
        StringBuilder csv =
                new StringBuilder("case,").append(String.join(",", columns())).append('\n');
        for (int i = 0; i < cases; i++) {
            csv.append("case").append(i + 1);
            for (int[] column : values) {
                csv.append(',').append(column[i]);
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    /** The same cases as a spec of {@code ./commons qca solve}. */
    public String spec() {
        int[][] values = values();
        List<String> columns = new ArrayList<>();
        for (int c = 0; c <= conditions; c++) {
            columns.add("\"" + columns().get(c) + "\": " + Arrays.toString(values[c]));
        }
        return """
                {"data": {"cases": [%s], "values": {%s}},
                 "parameters": {"outcome": {"name": "%s"}, "conditions": [%s], "inclCut": %s}}
                """.formatted(
                        quoted(IntStream.rangeClosed(1, cases).mapToObj(i -> "case" + i)),
                        String.join(", ", columns),
                        OUTCOME,
                        quoted(names().stream()),
                        INCL_CUT);
    }

    private static String quoted(Stream<String> names) {
        return names.map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    /** The conditions, in the order of the columns. */
    public List<String> names() {
        return IntStream.rangeClosed(1, conditions).mapToObj(c -> "C" + c).toList();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(names());
        columns.add(OUTCOME);
        return columns;
    }

    /** A column for each condition, the outcome last. */
    private int[][] values() {
        int[][] values = new int[conditions + 1][cases];
        for (int i = 0; i < cases; i++) {
            Dice dice = Dice.of(seed, i);
            for (int c = 0; c < conditions; c++) {
                values[c][i] = dice.below(2);
            }
            values[conditions][i] = outcome(values, i, dice) ? 1 : 0;
        }
        return values;
    }

    private boolean outcome(int[][] x, int i, Dice dice) {
        boolean rule = x[0][i] * x[1][i] == 1
                || x[2][i] * (1 - x[3][i]) * x[4][i] == 1
                || (1 - x[0][i]) * x[3][i] * (1 - x[5][i]) == 1;
        return switch (explained) {
            case BY_A_RULE -> rule;
            case BY_A_RULE_WITH_NOISE -> rule ^ dice.chance(0.05);
            case SELDOM -> dice.chance(0.1);
            case BY_CHANCE -> dice.chance(0.5);
        };
    }
}
