package org.coproduction.qca.robustness;

import java.util.SortedSet;
import java.util.TreeSet;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Row;
import org.coproduction.qca.TruthTable;

/** A cut-off of a truth table that can be moved while the others stay. */
public enum Cut {
    /** Lowest inclusion of a positive row. A second cut-off is lowered with it where it would come to lie above. */
    INCLUSION,
    /** Lowest PRI of a positive row. */
    PRI,
    /** Lowest number of cases of a row that is no remainder. */
    FREQUENCY;

    /** Where the cut-off stands in these cuts. */
    public double in(Cuts cuts) {
        return switch (this) {
            case INCLUSION -> cuts.inclCut();
            case PRI -> cuts.priCut();
            case FREQUENCY -> cuts.nCut();
        };
    }

    /** The same cuts with this cut-off moved. @throws org.coproduction.qca.BadData if it is out of its range */
    public Cuts moved(Cuts cuts, double to) {
        return switch (this) {
            case INCLUSION ->
                new Cuts(cuts.nCut(), to, cuts.hasContradictions() ? Math.min(cuts.inclCut0(), to) : to, cuts.priCut());
            case PRI -> new Cuts(cuts.nCut(), cuts.inclCut(), cuts.inclCut0(), to);
            case FREQUENCY -> new Cuts((int) to, cuts.inclCut(), cuts.inclCut0(), cuts.priCut());
        };
    }

    /**
     * The largest cut-offs of all stretches in which each row is coded alike: the attained values of the figure, and the end of the
     * range.
     */
    SortedSet<Double> ends(TruthTable table) {
        SortedSet<Double> ends = new TreeSet<>();
        for (Row row : table.rows()) {
            switch (this) {
                case INCLUSION -> add(ends, row.incl());
                case PRI -> add(ends, row.pri());
                case FREQUENCY -> ends.add((double) Math.max(1, row.n()));
            }
        }
        if (this == FREQUENCY) {
            ends.add(ends.last() + 1);
        } else {
            // a cut of 0 asks for nothing, while an undefined figure reaches no cut above it
            ends.add(0.0);
            ends.add(1.0);
        }
        if (this == INCLUSION && table.cuts().hasContradictions()) {
            ends.add(table.cuts().inclCut0());
        }
        return ends;
    }

    private static void add(SortedSet<Double> ends, Figure figure) {
        figure.ifDefined().ifPresent(value -> ends.add(Math.min(value, 1)));
    }
}
