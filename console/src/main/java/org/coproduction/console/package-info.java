/**
 * The methods on the command line, {@code ./commons qca …} and {@code ./commons reliability …}: no Spring, no database, so that they
 * start at once. They read a file, ask a library, print tables or JSON.
 *
 * <p>Exit codes: 0 done, 2 bad input (one message names file, field, case and rule), 3 a stated limit ended the search (what was found is
 * printed), 130 stopped by Ctrl-C.
 */
@NullMarked
package org.coproduction.console;

import org.jspecify.annotations.NullMarked;
