package org.coproduction.qca.expression;

import org.coproduction.qca.BadData;
import org.coproduction.qca.Fault;

/** Refusals of expressions: what is wrong and what to write instead. */
final class Faults {
    private Faults() {}

    /** Text that is no expression. @param position the character at which that was seen, from 1 */
    static BadData syntax(int position, String what, String remedy) {
        return BadData.of(
                Fault.of("expression.syntax", "At character " + position + ": " + what + ". " + remedy + "."));
    }

    /** An expression that does not fit its conditions. */
    static BadData condition(String name, String what, String remedy) {
        return BadData.of(
                Fault.of("expression.condition", what + ". " + remedy + ".").in(name));
    }

    /** An expression that is too large to be answered exactly. */
    static BadData tooLarge(String what, String remedy) {
        return BadData.of(Fault.of("expression.size", what + ". " + remedy + "."));
    }
}
