package org.coproduction.console;

/** An input that cannot be used. Its message names the file, the field, the case and the rule, and is all that is printed. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadInput(String message) {
        super(message);
    }

    /** Of a place in a file. */
    public static BadInput in(Object file, String where, String rule, String message) {
        return new BadInput(file + (where.isEmpty() ? "" : ": " + where) + " [" + rule + "]: " + message);
    }
}
