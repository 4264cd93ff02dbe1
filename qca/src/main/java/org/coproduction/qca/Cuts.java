package org.coproduction.qca;

/**
 * The cut-offs that code a truth-table row.
 *
 * @param nCut lowest number of cases of a row that is not a remainder, at least 1
 * @param inclCut lowest inclusion for a positive row, in 0..1
 * @param inclCut0 lowest inclusion for a contradictory row, in 0..{@code inclCut}; equal to {@code inclCut} where there is only one cut
 * @param priCut lowest PRI for a positive row, in 0..1; 0 where it is not asked for
 */
public record Cuts(int nCut, double inclCut, double inclCut0, double priCut) {
    /**
     * By how much a figure may miss a cut-off and still reach it, so that rounding decides nothing: the square root of the distance
     * of 1 to the next double, as in the R package QCA.
     */
    public static final double TOLERANCE = 0x1.0p-26;

    /**
     * Checks the ranges.
     *
     * @throws BadData if a cut-off is outside its range
     */
    public Cuts {
        if (nCut < 1) {
            throw BadData.of(Fault.of("cut.range", "nCut is a number of cases, 1 or more, not " + nCut + ".")
                    .in("nCut"));
        }
        range("inclCut", inclCut, 1);
        range("inclCut0", inclCut0, inclCut);
        range("priCut", priCut, 1);
    }

    /** One cut for inclusion, rows with one case or more. */
    public static Cuts of(double inclCut) {
        return new Cuts(1, inclCut, inclCut, 0);
    }

    /** Whether inclusions between two cuts make a row contradictory. */
    public boolean hasContradictions() {
        return inclCut0 < inclCut;
    }

    /** How a row is coded by its number of cases, inclusion and PRI; an undefined figure reaches no cut above 0. */
    public Out code(int n, Figure incl, Figure pri) {
        if (n < nCut) {
            return Out.REMAINDER;
        }
        if (reached(incl, inclCut)) {
            return reached(pri, priCut) ? Out.POSITIVE : Out.NEGATIVE;
        }
        return hasContradictions() && reached(incl, inclCut0) ? Out.CONTRADICTION : Out.NEGATIVE;
    }

    private static boolean reached(Figure figure, double cut) {
        return cut == 0 || figure.reaches(cut);
    }

    private static void range(String name, double cut, double most) {
        if (!(cut >= 0 && cut <= most)) {
            throw BadData.of(Fault.of("cut.range", name + " lies in 0.." + most + ", but is " + cut + ".")
                    .in(name));
        }
    }
}
