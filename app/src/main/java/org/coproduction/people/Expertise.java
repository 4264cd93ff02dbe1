package org.coproduction.people;

import java.util.List;
import java.util.UUID;

/** Finds members by what they show of themselves to other members: profiles know, which are kept in a room. */
public interface Expertise {
    /** What people can say of how they work; {@code method.KEY} are the words for each. */
    List<String> methods();

    /**
     * Those who fit, the best first: in one thing that is wanted at least, and not known to speak other languages only.
     *
     * @param language in which they will be asked: {@code fr}
     */
    List<Fitting> fitting(Wanted wanted, String language);

    /** What of it this member's profile shows other members; the rest is empty. */
    Wanted shown(UUID person, Wanted wanted);

    /**
     * What somebody should work on, how and where; empty for anything.
     *
     * @param theme its number
     * @param method its key
     * @param country ISO 3166-1 alpha-2
     */
    record Wanted(String theme, String method, String country) {
        /** Whether nothing is wanted, so that nobody fits. */
        public boolean isEmpty() {
            return theme.isEmpty() && method.isEmpty() && country.isEmpty();
        }
    }

    /** @param fits in how many things that are wanted */
    record Fitting(UUID person, int fits) {}
}
