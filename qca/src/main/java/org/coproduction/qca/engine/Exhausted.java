package org.coproduction.qca.engine;

/** A search that came to a limit before its end. */
public final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Which limit it was. */
    public enum Reason {
        /** Too many prime implicants. */
        PRIMES,
        /** Too many models. */
        MODELS,
        /** Too much time. */
        TIME,
        /** The thread was interrupted. */
        INTERRUPTION
    }

    Exhausted(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Which limit it was. */
    public Reason reason() {
        return reason;
    }
}
