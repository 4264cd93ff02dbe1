package org.coproduction.qca.robustness;

import java.util.List;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * How far one anchor of a calibration can be moved, the others staying, before the models change.
 *
 * @param anchor which anchor, by its place in the rule, from 0
 * @param chosen where it stands
 * @param down how far it can be lowered
 * @param up how far it can be raised
 */
public record AnchorRange(int anchor, double chosen, End down, End up) {
    /** Where the models change, or where the anchor cannot be moved further. */
    public sealed interface End {
        /** The last anchor known to leave the models as they are. */
        double at();

        /**
         * Beyond this the models are others.
         *
         * @param at the last anchor that leaves them as they are
         * @param beyond an anchor, no farther than the tolerance, with which they are others; equal to {@code at} where they change
         *     exactly there
         * @param models what they become
         */
        record Changes(double at, double beyond, List<SumOfProducts> models) implements End {
            /** Copies the list. */
            public Changes {
                models = List.copyOf(models);
            }
        }

        /**
         * No change was found up to here: the next anchor, or the last raw value, beyond which an anchor is arbitrary.
         *
         * @param at the end of the range that was searched
         */
        record Unchanged(double at) implements End {}
    }
}
