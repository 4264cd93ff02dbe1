package org.coproduction.qca.robustness;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * How much of an initial solution stays in the solutions of tests, by cases: which are explained whatever the test, which only by
 * the initial solution, which only by some test.
 *
 * @param table the data
 * @param outcome what was explained
 * @param initial the initial solution
 * @param tests the solutions of the tests
 * @param cases the cases of each kind, in the order of the data. A case at exactly 0.5 in a set is of no kind that asks for that set
 * @see <a href="https://doi.org/10.1177/00491241211036158">Oana and Schneider (2024), Sociological Methods and Research 53(1)</a>
 */
public record RobustnessCases(
        SetTable table,
        Outcome outcome,
        SumOfProducts initial,
        List<SumOfProducts> tests,
        Map<Kind, List<String>> cases) {
    /** What a case is, by initial solution (IS), intersection (minTS) and union (maxTS) of the test solutions, and outcome. */
    public enum Kind {
        /** In IS and minTS, and in the outcome. */
        ROBUST_TYPICAL,
        /** In IS and minTS, but not in the outcome. */
        ROBUST_DEVIANT,
        /** In IS, not in minTS, and in the outcome: explained by the initial solution, but not by all tests. */
        SHAKY_TYPICAL,
        /** In IS, not in minTS, and not in the outcome. */
        SHAKY_DEVIANT,
        /** Not in IS, in maxTS, and in the outcome: a test would explain it. */
        POSSIBLE_TYPICAL,
        /** Not in IS, in maxTS, but not in the outcome. */
        POSSIBLE_DEVIANT,
        /** In neither, but in the outcome: no solution explains it. */
        EXTREME_DEVIANT,
        /** In neither, and not in the outcome. */
        IRRELEVANT
    }

    /** Copies the lists. */
    public RobustnessCases {
        tests = List.copyOf(tests);
        Map<Kind, List<String>> copy = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            copy.put(kind, List.copyOf(cases.getOrDefault(kind, List.of())));
        }
        cases = Collections.unmodifiableMap(copy);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /**
     * Sorts the cases.
     *
     * @param tests at least one test solution
     * @throws BadData if there is no test solution, or the table lacks a condition or the outcome
     */
    public static RobustnessCases of(
            SetTable table, Outcome outcome, SumOfProducts initial, List<SumOfProducts> tests) {
        TestSolutions of = TestSolutions.of(table, outcome, initial, tests);
        Map<Kind, List<String>> cases = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            cases.put(
                    kind,
                    IntStream.range(0, table.size())
                            .filter(i -> is(kind, of.initial()[i], of.least()[i], of.most()[i], of.y()[i]))
                            .mapToObj(table.cases()::get)
                            .toList());
        }
        return new RobustnessCases(table, outcome, initial, tests, cases);
    }

    private static boolean is(Kind kind, double is, double least, double most, double y) {
        return switch (kind) {
            case ROBUST_TYPICAL -> is > 0.5 && least > 0.5 && y > 0.5;
            case ROBUST_DEVIANT -> is > 0.5 && least > 0.5 && y < 0.5;
            case SHAKY_TYPICAL -> is > 0.5 && least < 0.5 && y > 0.5;
            case SHAKY_DEVIANT -> is > 0.5 && least < 0.5 && y < 0.5;
            case POSSIBLE_TYPICAL -> is < 0.5 && most > 0.5 && y > 0.5;
            case POSSIBLE_DEVIANT -> is < 0.5 && most > 0.5 && y < 0.5;
            case EXTREME_DEVIANT -> is < 0.5 && most < 0.5 && y > 0.5;
            case IRRELEVANT -> is < 0.5 && most < 0.5 && y < 0.5;
        };
    }

    /** RCR typ: robust typical cases among robust, shaky and possible typical ones; undefined where there are none. */
    public Figure typicalRatio() {
        return ratio(Kind.ROBUST_TYPICAL, Kind.SHAKY_TYPICAL, Kind.POSSIBLE_TYPICAL);
    }

    /** RCR dev: robust deviant cases among robust, shaky and possible deviant ones; undefined where there are none. */
    public Figure deviantRatio() {
        return ratio(Kind.ROBUST_DEVIANT, Kind.SHAKY_DEVIANT, Kind.POSSIBLE_DEVIANT);
    }

    /** RCC rank: 1 without shaky and possible cases, 2 with possible ones only, 3 with shaky ones only, 4 with both. */
    public int rank() {
        boolean shaky =
                !of(Kind.SHAKY_TYPICAL).isEmpty() || !of(Kind.SHAKY_DEVIANT).isEmpty();
        boolean possible = !of(Kind.POSSIBLE_TYPICAL).isEmpty()
                || !of(Kind.POSSIBLE_DEVIANT).isEmpty();
        return 1 + (possible ? 1 : 0) + (shaky ? 2 : 0);
    }

    /** The cases of a kind. */
    public List<String> of(Kind kind) {
        return cases.getOrDefault(kind, List.of());
    }

    private Figure ratio(Kind robust, Kind shaky, Kind possible) {
        int all = of(robust).size() + of(shaky).size() + of(possible).size();
        return Figure.of(of(robust).size(), all, "there are no such cases");
    }
}
