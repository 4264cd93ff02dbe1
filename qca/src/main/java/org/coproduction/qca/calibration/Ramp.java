package org.coproduction.qca.calibration;

/** One side of a set: from full exclusion over a crossover to full inclusion, bent by a power on either side of the crossover. */
record Ramp(double exclusion, double crossover, double inclusion, double below, double above) {
    Ramp {
        Raw.checked(new double[] {exclusion, crossover, inclusion});
        Raw.require(
                exclusion < crossover && crossover < inclusion || exclusion > crossover && crossover > inclusion,
                "anchor.order",
                "The crossover " + crossover + " does not lie between full exclusion " + exclusion
                        + " and full inclusion " + inclusion
                        + ". Give three different anchors in ascending or descending order");
        Raw.require(
                below > 0 && above > 0 && Double.isFinite(below) && Double.isFinite(above),
                "anchor.power",
                "The powers below and above the crossover are greater than 0, but are " + below + " and " + above);
    }

    boolean isIncreasing() {
        return exclusion < inclusion;
    }

    double membership(double x) {
        double way = (x - exclusion) / (crossover - exclusion);
        if (way <= 1) {
            return Raw.snapped(Math.pow(Math.max(way, 0), below) / 2);
        }
        double rest = (inclusion - x) / (inclusion - crossover);
        return Raw.snapped(1 - Math.pow(Math.max(rest, 0), above) / 2);
    }
}
