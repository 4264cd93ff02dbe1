/**
 * Boolean expressions over conditions: read and written as text, evaluated on cases, simplified, factorised, negated, compared.
 *
 * <p>Begin with {@link org.coproduction.qca.expression.PropertySpace}, which names the conditions and how many values each has:
 * <pre>{@code
 * PropertySpace space = PropertySpace.of("DEV", "URB", "STB");
 * SumOfProducts solution = space.parse("DEV*~URB*STB + DEV*URB*STB");
 * solution.simplest().toString();              // DEV*STB
 * solution.simplest().negation().toString();   // ~DEV + ~STB
 * solution.implies(space.parse("DEV"));        // true
 * }</pre>
 *
 * <p>Text: {@code *} is and, {@code +} is or, {@code ~} is not, brackets group; {@code C{2}} or {@code C[2]} is "C has value 2",
 * {@code C{1,2}} "C has value 1 or 2". Names are case-sensitive, so lower case never means absence.
 */
@NullMarked
package org.coproduction.qca.expression;

import org.jspecify.annotations.NullMarked;
