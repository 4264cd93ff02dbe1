/**
 * The engine under the minimisation: rows and cubes as words of bits, prime implicants, prime implicant charts and their covers. It knows
 * nothing of cases, names or figures and is no part of the library's promise: use {@code org.coproduction.qca}.
 */
@NullMarked
package org.coproduction.qca.engine;

import org.jspecify.annotations.NullMarked;
