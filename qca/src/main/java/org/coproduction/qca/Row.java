package org.coproduction.qca;

import java.util.List;

/**
 * A row of a truth table in which there are cases.
 *
 * @param number its number among all rows, see {@link TruthTable}
 * @param chartNumber its number in charts and among counterfactuals; differs from {@code number} only in tables with temporal conditions
 * @param values the value of each condition, in their order; −1 where a temporal condition is not applicable
 * @param out how it is coded
 * @param n number of cases with membership in it above 0.5
 * @param incl inclusion of the row in the outcome, over all cases
 * @param pri proportional reduction in inconsistency, over all cases
 * @param cases the cases counted in {@code n}, in the order of the data
 * @param deviantCases those of them whose membership in the outcome is below 0.5: deviant cases in consistency
 */
public record Row(
        long number,
        long chartNumber,
        List<Integer> values,
        Out out,
        int n,
        Figure incl,
        Figure pri,
        List<String> cases,
        List<String> deviantCases) {
    /** Copies the lists. */
    public Row {
        values = List.copyOf(values);
        cases = List.copyOf(cases);
        deviantCases = List.copyOf(deviantCases);
    }

    /** The same row, coded otherwise. */
    Row coded(Out other) {
        return new Row(number, chartNumber, values, other, n, incl, pri, cases, deviantCases);
    }
}
