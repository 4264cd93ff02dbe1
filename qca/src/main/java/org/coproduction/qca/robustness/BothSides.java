package org.coproduction.qca.robustness;

import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Out;
import org.coproduction.qca.Row;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * The analysis of an outcome beside the one of its negation, with the same conditions and cut-offs: causes of the one are not the
 * absence of the causes of the other (Ragin 1987; Schneider and Wagemann 2012, 3.3), and a row must not explain both.
 *
 * @param table the analysis of the outcome
 * @param negated the analysis of its negation
 * @param rows each observed row with its figures on both sides
 * @param models models of the outcome; none where no row is positive
 * @param negatedModels models of its negation, likewise
 */
public record BothSides(
        TruthTable table,
        TruthTable negated,
        List<Sides> rows,
        List<SumOfProducts> models,
        List<SumOfProducts> negatedModels) {
    /**
     * A row on both sides.
     *
     * @param number its number
     * @param out how it is coded for the outcome
     * @param incl inclusion in the outcome
     * @param pri PRI for the outcome; with the one for the negation at most 1
     * @param negatedOut how it is coded for the negation
     * @param negatedIncl inclusion in the negation
     * @param negatedPri PRI for the negation
     */
    public record Sides(
            long number, Out out, Figure incl, Figure pri, Out negatedOut, Figure negatedIncl, Figure negatedPri) {
        /** Whether the row counts as sufficient for the outcome and for its negation at once. */
        public boolean isSimultaneous() {
            return out == Out.POSITIVE && negatedOut == Out.POSITIVE;
        }
    }

    /** Copies the lists. */
    public BothSides {
        rows = List.copyOf(rows);
        models = List.copyOf(models);
        negatedModels = List.copyOf(negatedModels);
    }

    /** Analyses both sides. */
    public static BothSides of(TruthTable table, Solver solver) {
        List<String> names = table.conditions().stream().map(Condition::name).toList();
        TruthTable negated = TruthTable.of(table.data(), table.outcome().negate(), names, table.cuts());
        List<Sides> rows = IntStream.range(0, table.rows().size())
                .mapToObj(i -> sides(table.rows().get(i), negated.rows().get(i)))
                .toList();
        return new BothSides(table, negated, rows, solver.solution(table), solver.solution(negated));
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    private static Sides sides(Row row, Row negated) {
        return new Sides(row.number(), row.out(), row.incl(), row.pri(), negated.out(), negated.incl(), negated.pri());
    }

    /** Numbers of the rows that are sufficient for both, which a PRI cut or excluded rows should part. */
    public List<Long> simultaneousRows() {
        return rows.stream().filter(Sides::isSimultaneous).map(Sides::number).toList();
    }

    /**
     * Configurations that a model of the outcome and a model of its negation both cover: assumptions or rows that contradict one
     * another. Never holding where there is no contradiction.
     *
     * @param model one of {@link #models}
     * @param negatedModel one of {@link #negatedModels}
     */
    public SumOfProducts contradiction(SumOfProducts model, SumOfProducts negatedModel) {
        return model.and(negatedModel);
    }
}
