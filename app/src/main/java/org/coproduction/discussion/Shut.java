package org.coproduction.discussion;

/** Nobody writes in the debate any more; nothing was posted. */
public final class Shut extends RuntimeException {
    private static final long serialVersionUID = 1;

    Shut(long debate) {
        super("debate " + debate + " takes no more posts", null, false, false);
    }
}
