package org.coproduction.qca.robustness;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Row;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * One cut-off moved over its whole range, the others staying: every stretch in which the solution is the same, and so every break
 * point.
 *
 * <p>Exact: a table is coded by comparing cut-offs with the finitely many figures of its rows, so nothing can change between two
 * neighbouring figures. Inclusion and PRI range over 0..1, the number of cases from 1 to one more than any row has.
 *
 * @param table the analysis
 * @param cut which cut-off was moved
 * @param chosen where it stands in the analysis
 * @param stretches by cut-off, without gaps; neighbours have different models
 */
public record Sweep(TruthTable table, Cut cut, double chosen, List<Stretch> stretches) {
    /** Copies the list. */
    public Sweep {
        stretches = List.copyOf(stretches);
    }

    /** Moves a cut-off of the table. */
    public static Sweep along(Cut cut, TruthTable table, Solver solver) {
        KnownSolutions solutions = new KnownSolutions(solver);
        List<Stretch> stretches = new ArrayList<>();
        double above = -1;
        TruthTable before = table;
        for (double upTo : cut.ends(table)) {
            TruthTable coded = table.with(cut.moved(table.cuts(), upTo));
            List<SumOfProducts> models = solutions.of(coded);
            if (stretches.isEmpty()) {
                stretches.add(new Stretch(above, upTo, models, List.of()));
            } else if (stretches.getLast().models().equals(models)) {
                Stretch same = stretches.removeLast();
                stretches.add(new Stretch(same.above(), upTo, models, same.changing()));
            } else {
                stretches.add(new Stretch(above, upTo, models, changing(before, coded)));
            }
            above = upTo;
            before = coded;
        }
        return new Sweep(table, cut, cut.in(table.cuts()), stretches);
    }

    /** The stretch in which the analysis lies. */
    public Stretch given() {
        return stretches.stream()
                .filter(stretch -> stretch.contains(chosen))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the stretches cover the whole range"));
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    private static List<Long> changing(TruthTable before, TruthTable after) {
        List<Long> changing = new ArrayList<>();
        for (int i = 0; i < after.rows().size(); i++) {
            Row row = after.rows().get(i);
            if (row.out() != before.rows().get(i).out()) {
                changing.add(row.number());
            }
        }
        return changing;
    }
}
