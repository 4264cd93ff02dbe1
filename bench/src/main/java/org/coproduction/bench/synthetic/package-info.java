/** Invented cases in any number, the same for the same seed. They say in every part that they are synthetic. */
@NullMarked
package org.coproduction.bench.synthetic;

import org.jspecify.annotations.NullMarked;
