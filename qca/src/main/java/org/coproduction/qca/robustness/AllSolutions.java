package org.coproduction.qca.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * Every solution that any combination of cut-offs for inclusion, PRI and number of cases leads to.
 *
 * <p>Exact for the same reason as a {@link Sweep}: between neighbouring figures nothing changes, so it is enough to look at all
 * combinations of attained figures, and to minimise each coding once.
 *
 * @param table the analysis
 * @param mostCodings how many codings might be minimised
 * @param solutions those found by the most combinations first
 * @param combinations how many combinations of stretches were looked at
 * @param codings how many different codings of the rows they lead to
 * @param complete false where the search stopped at that number of codings or was interrupted; solutions may then be missing
 */
public record AllSolutions(
        TruthTable table, int mostCodings, List<Found> solutions, int combinations, int codings, boolean complete) {
    /**
     * A solution and the combinations that lead to it.
     *
     * @param models all models; none where no row is positive
     * @param boxes the combinations, at least one
     */
    public record Found(List<SumOfProducts> models, List<Box> boxes) {
        /** Copies the lists. */
        public Found {
            models = List.copyOf(models);
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * Cut-offs in three stretches, each beginning above the first number and including the second.
     *
     * @param at the largest cut-offs of the box
     */
    public record Box(double inclAbove, double priAbove, double nAbove, Cuts at) {}

    /** Copies the list. */
    public AllSolutions {
        solutions = List.copyOf(solutions);
    }

    /**
     * Looks at all combinations.
     *
     * @param mostCodings stop before minimising more different codings than this, at least 1; the result then says so
     */
    public static AllSolutions of(TruthTable table, Solver solver, int mostCodings) {
        KnownSolutions known = new KnownSolutions(solver);
        Map<List<SumOfProducts>, List<Box>> boxes = new LinkedHashMap<>();
        int combinations = 0;
        for (Box box : boxes(table)) {
            TruthTable coded = table.with(box.at());
            boolean mayGoOn =
                    known.size() < mostCodings && !Thread.currentThread().isInterrupted();
            if (!mayGoOn && !known.has(coded)) {
                return result(table, mostCodings, boxes, combinations, known.size(), false);
            }
            boxes.computeIfAbsent(known.of(coded), models -> new ArrayList<>()).add(box);
            combinations++;
        }
        return result(table, mostCodings, boxes, combinations, known.size(), true);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    private static List<Box> boxes(TruthTable table) {
        List<Box> boxes = new ArrayList<>();
        double inclAbove = -1;
        for (double incl : Cut.INCLUSION.ends(table)) {
            double priAbove = -1;
            for (double pri : Cut.PRI.ends(table)) {
                double nAbove = 0;
                for (double n : Cut.FREQUENCY.ends(table)) {
                    Cuts cuts = Cut.INCLUSION.moved(table.cuts(), incl);
                    boxes.add(new Box(inclAbove, priAbove, nAbove, Cut.FREQUENCY.moved(Cut.PRI.moved(cuts, pri), n)));
                    nAbove = n;
                }
                priAbove = pri;
            }
            inclAbove = incl;
        }
        return boxes;
    }

    private static AllSolutions result(
            TruthTable table,
            int mostCodings,
            Map<List<SumOfProducts>, List<Box>> boxes,
            int combinations,
            int codings,
            boolean complete) {
        List<Found> found = new ArrayList<>();
        boxes.forEach((models, where) -> found.add(new Found(models, where)));
        found.sort(Comparator.comparingInt((Found solution) -> -solution.boxes().size())
                .thenComparing(solution -> solution.models().toString()));
        return new AllSolutions(table, mostCodings, found, combinations, codings, complete);
    }
}
