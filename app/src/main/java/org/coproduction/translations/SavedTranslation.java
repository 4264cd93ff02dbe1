package org.coproduction.translations;

import java.time.Instant;
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
    /** By who wrote it, and by who keeps order. */
    public boolean mayBeTakenBack(Original original, @Nullable UUID reader) {
        return !takenBack && (original.kept() || mine(reader));
    }

    /** What an editor took back its writer does not bring back. */
    public boolean mayBeBroughtBack(Original original, @Nullable UUID reader) {
        return takenBack && (original.kept() || mine(reader) && person != null && person.equals(takenBackBy));
    }

    private boolean mine(@Nullable UUID reader) {
        return person != null && person.equals(reader);
    }
}
