package org.coproduction.statistics.reliability;

/**
 * Unanimous agreement: the share of units to which all coders gave the same category.
 *
 * <p>In 0..1, of the units that all coders coded; undefined where there is none. With two coders it is percent agreement.
 *
 * @param codings of two or more coders
 */
public record UnanimousAgreement(Codings codings) {

    /** Of these codings. */
    public static UnanimousAgreement of(Codings codings) {
        return new UnanimousAgreement(codings);
    }

    /** The share of units that all coded alike. */
    public Figure value() {
        Codings complete = codings.complete();
        if (complete.size() == 0) return Figure.undefined(Reason.NO_PAIR);
        int alike = 0;
        for (int[] unit : complete.units()) {
            boolean same = true;
            for (int coding : unit) same &= coding == unit[0];
            if (same) alike++;
        }
        return Figure.of((double) alike / complete.size());
    }

    /** How many units all coders coded. */
    public int units() {
        return codings.complete().size();
    }
}
