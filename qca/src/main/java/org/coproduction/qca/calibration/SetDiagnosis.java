package org.coproduction.qca.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Kind;
import org.coproduction.qca.SetTable;

/**
 * What a calibrated set looks like before it is used: how many cases are in it, and which are neither in nor out.
 *
 * @param table the data
 * @param set its name
 * @param in cases with membership above 0.5, in the order of the data
 * @param out cases with membership below 0.5
 * @param ambiguous cases at exactly 0.5: they belong to no truth-table row, so calibration should avoid them
 * @param different number of different memberships
 * @see <a href="https://doi.org/10.1017/9781009006781">Oana, Schneider and Thomann (2021), QCA Using R, ch. 2</a>
 */
public record SetDiagnosis(
        SetTable table, String set, List<String> in, List<String> out, List<String> ambiguous, int different) {
    /** Sets in which a smaller share of the cases is in, or out, count as skewed. */
    public static final double USUAL_SHARE = 0.2;

    /** Copies the names. */
    public SetDiagnosis {
        in = List.copyOf(in);
        out = List.copyOf(out);
        ambiguous = List.copyOf(ambiguous);
    }

    /**
     * Looks at a set of the table.
     *
     * @throws BadData if there is none of this name, or it is multi-value and so has no members
     */
    public static SetDiagnosis of(SetTable table, String set) {
        Condition condition = table.condition(set);
        Raw.require(
                condition.kind() != Kind.MULTI_VALUE,
                "diagnosis.kind",
                set + " is multi-value: count its values instead");
        List<String> in = new ArrayList<>();
        List<String> out = new ArrayList<>();
        List<String> ambiguous = new ArrayList<>();
        double[] memberships = table.values(set);
        for (int i = 0; i < memberships.length; i++) {
            if (table.applies(set, i)) {
                List<String> side = memberships[i] > 0.5 ? in : memberships[i] < 0.5 ? out : ambiguous;
                side.add(table.cases().get(i));
            }
        }
        return new SetDiagnosis(table, set, in, out, ambiguous, (int)
                Arrays.stream(memberships).distinct().count());
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /** Share of the cases that are in the set, in 0..1; 0 where there are none at all. */
    public double shareIn() {
        int all = in.size() + out.size() + ambiguous.size();
        return all == 0 ? 0 : (double) in.size() / all;
    }

    /**
     * Whether so few cases are in, or out, that figures of fit are high for that reason alone.
     *
     * @param share the smallest share that does not count as skewed, in 0..0.5; {@link #USUAL_SHARE} is a custom, not a theorem
     */
    public boolean isSkewed(double share) {
        int all = in.size() + out.size() + ambiguous.size();
        return in.size() < share * all || out.size() < share * all;
    }

    /** Whether the set parts no case from another: none in, or none out. */
    public boolean isConstant() {
        return in.isEmpty() || out.isEmpty();
    }
}
