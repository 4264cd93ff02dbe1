package org.coproduction.qca.proof;

/** Steps that a check may take. */
final class Steps {
    private long left;

    Steps(long most) {
        left = most;
    }

    void take() {
        if (--left < 0) {
            throw new TooMany();
        }
    }

    /** The check takes too long. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("too many steps", null, false, false);
        }
    }
}
