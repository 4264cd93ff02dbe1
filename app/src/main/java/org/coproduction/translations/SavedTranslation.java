package org.coproduction.translations;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a translation was saved, without what it says.
 *
 * @param takenBack whether it is shown no longer
 * @param takenBackBy who did that, or null
 */
public record SavedTranslation(
        TargetLanguage language,
        int number,
        boolean byMachine,
        @Nullable UUID person,
        Instant writtenAt,
        boolean takenBack,
        @Nullable UUID takenBackBy) {
    /**
     * By who wrote it, and by who keeps order; what an editor took back its writer does not bring back.
     *
     * @param stands false where it is to be taken back
     */
    public boolean mayBeLet(boolean stands, Original original, @Nullable UUID reader) {
        if (stands != takenBack) return false;
        return original.kept() || mine(reader) && (!stands || Objects.equals(reader, takenBackBy));
    }

    private boolean mine(@Nullable UUID reader) {
        return person != null && person.equals(reader);
    }
}
