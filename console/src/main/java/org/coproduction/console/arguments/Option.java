package org.coproduction.console.arguments;

/**
 * An option of a command.
 *
 * @param name with its two dashes
 * @param value what its value is called in help; empty for one that takes none
 * @param description what it does, in a sentence
 */
public record Option(String name, String value, String description) {

    /** One that is given or not. */
    public static Option flag(String name, String description) {
        return new Option(name, "", description);
    }

    /** One with a value. */
    public static Option of(String name, String value, String description) {
        return new Option(name, value, description);
    }

    boolean isFlag() {
        return value.isEmpty();
    }

    org.apache.commons.cli.Option declared() {
        return org.apache.commons.cli.Option.builder()
                .longOpt(name.substring("--".length()))
                .hasArg(!isFlag())
                .get();
    }

    String label() {
        return isFlag() ? name : name + " " + value;
    }
}
