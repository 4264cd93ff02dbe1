package org.coproduction.qca.robustness;

import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Fault;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * The analysis once more without each case: whether the models hang on it.
 *
 * @param table the analysis with all cases
 * @param models its models
 * @param without a result for each case, in the order of the data
 */
public record LeaveOneOut(TruthTable table, List<SumOfProducts> models, List<Without> without) {
    /**
     * The analysis without a case.
     *
     * @param name the case
     * @param models the models without it; none where no row is then positive
     * @param same whether they are those with all cases
     */
    public record Without(String name, List<SumOfProducts> models, boolean same) {
        /** Copies the list. */
        public Without {
            models = List.copyOf(models);
        }
    }

    /** Copies the lists. */
    public LeaveOneOut {
        models = List.copyOf(models);
        without = List.copyOf(without);
    }

    /**
     * Leaves out each case in turn, with the same conditions and cut-offs; calibration is not repeated.
     *
     * @throws BadData if there is only one case
     */
    public static LeaveOneOut of(TruthTable table, Solver solver) {
        List<String> cases = table.data().cases();
        if (cases.size() < 2) {
            throw BadData.of(Fault.of("cases.few", "Of one case none can be left out. Give two or more."));
        }
        KnownSolutions solutions = new KnownSolutions(solver);
        List<SumOfProducts> all = solutions.of(table);
        return new LeaveOneOut(
                table,
                all,
                IntStream.range(0, cases.size())
                        .mapToObj(i -> without(cases.get(i), solutions.of(OtherTables.withoutCase(table, i)), all))
                        .toList());
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    private static Without without(String name, List<SumOfProducts> models, List<SumOfProducts> all) {
        return new Without(name, models, models.equals(all));
    }

    /** Cases without which the models would be others. */
    public List<String> decisiveCases() {
        return without.stream()
                .filter(result -> !result.same())
                .map(Without::name)
                .toList();
    }
}
