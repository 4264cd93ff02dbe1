/**
 * The independent checker of solutions: it knows rows and cubes as plain arrays and shares no code with the engine that found them. Slower
 * ways were chosen where they are simpler.
 */
@NullMarked
package org.coproduction.qca.proof;

import org.jspecify.annotations.NullMarked;
