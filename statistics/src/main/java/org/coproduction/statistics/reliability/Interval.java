package org.coproduction.statistics.reliability;

/**
 * An interval that aims to hold the true value.
 *
 * @param level with which probability, as 0.95
 * @param lower its lower end
 * @param upper its upper end
 */
public record Interval(double level, Figure lower, Figure upper) {

    static Interval undefined(double level, Reason reason) {
        return new Interval(level, Figure.undefined(reason), Figure.undefined(reason));
    }
}
