package org.coproduction.qca.robustness;

import java.util.List;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * Cut-offs that lead to the same models.
 *
 * @param above the stretch begins above this cut-off; below 0 for the first one, which includes 0
 * @param upTo the largest cut-off that belongs to it, an attained value or the end of the range; a cut-off that exceeds it by no
 *     more than {@link Cuts#TOLERANCE} still counts as reaching it
 * @param models all models there; none where no row is positive
 * @param changing numbers of the rows that are coded otherwise in the stretch before; empty for the first one
 */
public record Stretch(double above, double upTo, List<SumOfProducts> models, List<Long> changing) {
    /** Copies the lists. */
    public Stretch {
        models = List.copyOf(models);
        changing = List.copyOf(changing);
    }

    /** Whether this cut-off belongs to the stretch, that is, whether a table with it is coded as everywhere in the stretch. */
    public boolean contains(double cut) {
        return reaches(upTo, cut) && !reaches(above, cut);
    }

    /** As {@link org.coproduction.qca.Cuts} asks of a figure; a cut-off of 0 asks for nothing, so only 0 itself is as good. */
    private static boolean reaches(double end, double cut) {
        return end == 0 ? cut == 0 : end + Cuts.TOLERANCE > cut;
    }
}
