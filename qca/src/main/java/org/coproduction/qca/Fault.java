package org.coproduction.qca;

import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param rule the rule that was broken, as a key: {@code membership.outside}
 * @param message what is wrong and what to do, in a plain English sentence
 * @param fields the conditions, outcomes or parameters concerned; may be empty
 * @param cases the cases concerned; may be empty
 */
public record Fault(String rule, String message, List<String> fields, List<String> cases) {
    /** Copies the names. */
    public Fault {
        fields = List.copyOf(fields);
        cases = List.copyOf(cases);
    }

    /** A fault of the input as a whole. */
    public static Fault of(String rule, String message) {
        return new Fault(rule, message, List.of(), List.of());
    }

    /** The same fault, placed in these fields. */
    public Fault in(String... names) {
        return new Fault(rule, message, List.of(names), cases);
    }

    /** The same fault, placed at these cases. */
    public Fault at(List<String> names) {
        return new Fault(rule, message, fields, names);
    }
}
