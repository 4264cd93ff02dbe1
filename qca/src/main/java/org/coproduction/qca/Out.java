package org.coproduction.qca;

/** How a truth-table row is coded. */
public enum Out {
    /** Its configuration is sufficient for the outcome. */
    POSITIVE("1"),
    /** It is not. */
    NEGATIVE("0"),
    /** Its inclusion lies between two cut-offs. */
    CONTRADICTION("C"),
    /** It has fewer cases than the frequency cut-off asks for; most often none. */
    REMAINDER("?");

    private final String sign;

    Out(String sign) {
        this.sign = sign;
    }

    /** The usual sign: {@code 1}, {@code 0}, {@code C} or {@code ?}. */
    public String sign() {
        return sign;
    }
}
