package org.coproduction.bench.trial;

/** Whose processor time and memory. */
public enum Part {
    APPLICATION("app"),
    POSTGRESQL("PostgreSQL"),
    COMMAND("command"),
    DRIVER("driver");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
