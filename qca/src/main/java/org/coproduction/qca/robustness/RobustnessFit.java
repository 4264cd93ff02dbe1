package org.coproduction.qca.robustness;

import java.util.Arrays;
import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Fault;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.Sufficiency;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * How much of an initial solution stays in the solutions of tests with other cut-offs, calibrations or cases, by memberships.
 *
 * <p>The robust core is the intersection of the initial solution IS with all test solutions; minTS is the intersection of the test
 * solutions and maxTS their union, case by case. R's SetMethods 4.1 takes the first and the last of several test solutions only; here all
 * count, as its article says.
 *
 * @param table the data
 * @param outcome what was explained
 * @param initial the initial solution
 * @param tests the solutions of the tests
 * @param consistency RF cons: inclusion of IS divided by inclusion of the core; near 1 if IS is as consistent as the core
 * @param coverage RF cov: coverage of the core divided by coverage of IS; near 1 if the core covers what IS covers
 * @param overlapMin RF SC minTS: Σ min(IS, minTS) / Σ max(IS, minTS), in 0..1
 * @param overlapMax RF SC maxTS: Σ min(IS, maxTS) / Σ max(IS, maxTS), in 0..1
 * @see <a href="https://doi.org/10.1177/00491241211036158">Oana and Schneider (2024), Sociological Methods and Research 53(1)</a>
 */
public record RobustnessFit(
        SetTable table,
        Outcome outcome,
        SumOfProducts initial,
        List<SumOfProducts> tests,
        Figure consistency,
        Figure coverage,
        Figure overlapMin,
        Figure overlapMax) {
    /** Copies the list. */
    public RobustnessFit {
        tests = List.copyOf(tests);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /**
     * Compares an initial solution with test solutions.
     *
     * @param tests at least one
     * @throws BadData if there is no test solution, or the table lacks a condition or the outcome
     */
    public static RobustnessFit of(SetTable table, Outcome outcome, SumOfProducts initial, List<SumOfProducts> tests) {
        TestSolutions solutions = TestSolutions.of(table, outcome, initial, tests);
        double[] y = solutions.y();
        return new RobustnessFit(
                table,
                outcome,
                initial,
                tests,
                quotient(Sufficiency.inclusion(solutions.initial(), y), Sufficiency.inclusion(solutions.core(), y)),
                quotient(Sufficiency.coverage(solutions.core(), y), Sufficiency.coverage(solutions.initial(), y)),
                overlap(solutions.initial(), solutions.least()),
                overlap(solutions.initial(), solutions.most()));
    }

    private static Figure quotient(Figure above, Figure below) {
        if (above.ifDefined().isEmpty() || below.ifDefined().isEmpty()) {
            return new Figure.Undefined("one of the figures that are compared is undefined");
        }
        return Figure.of(
                above.ifDefined().getAsDouble(),
                below.ifDefined().getAsDouble(),
                "the figure it is compared with is 0");
    }

    private static Figure overlap(double[] one, double[] other) {
        double[] common = new double[one.length];
        double[] either = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            common[i] = Math.min(one[i], other[i]);
            either[i] = Math.max(one[i], other[i]);
        }
        return Figure.of(
                Arrays.stream(common).sum(),
                Arrays.stream(either).sum(),
                "no case has any membership in either solution");
    }

    static BadData noTests() {
        return BadData.of(Fault.of("tests.none", "There is no test solution to compare with. Give one or more."));
    }
}
