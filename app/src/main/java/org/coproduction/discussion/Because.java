package org.coproduction.discussion;

import java.util.Optional;

/**
 * Why something is done or asked for.
 *
 * @param words in which somebody said more; may be empty
 */
public record Because(Reason reason, String words) {
    public static final int LONGEST = 2_000;

    /** What somebody typed; empty where it is too long, or nothing is said where it has to be. */
    public static Optional<Because> of(Reason reason, String typed) {
        String words = Wording.text(typed);
        boolean missing = reason == Reason.OTHER && words.isEmpty();
        return missing || words.length() > LONGEST ? Optional.empty() : Optional.of(new Because(reason, words));
    }
}
