package org.coproduction.console;

import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Usage;

/** A command. */
public interface Command {
    /** Done. */
    int DONE = 0;
    /** The input or an option cannot be used. */
    int REFUSED = 2;
    /** A stated limit ended the search; what was found is printed. */
    int LIMITED = 3;

    /** What it is for and takes. */
    Usage usage();

    /**
     * Does it.
     *
     * @return its exit code
     * @throws BadInput if its input cannot be used
     */
    int run(Arguments arguments, Output output);
}
