/** The application under measurement: started, filled, asked and stopped; what each part did and cost. */
@NullMarked
package org.coproduction.bench.trial;

import org.jspecify.annotations.NullMarked;
