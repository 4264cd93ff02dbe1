package org.coproduction.translations;

import java.time.Instant;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The one time that somebody asks another editor to look at a translation that was declined.
 *
 * @param declinedBy who does not decide again; null where they have left
 * @param told what its writer was told then
 * @param words why that was wrong
 */
public record TranslationAppeal(@Nullable PersonId declinedBy, String told, String words, Instant at) {
    public static final int LONGEST = 2_000;

    public boolean decidableBy(PersonId editor) {
        return !editor.equals(declinedBy);
    }
}
