package org.coproduction.cases.corrections;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.DraftId;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody suggests to correct in a case.
 *
 * @param version of the case, which they had before them
 * @param field by its name in differences, or {@link CorrectableField#OTHER}
 * @param person who suggested it, where they were signed in
 * @param name under which they are credited, or empty
 * @param language in which the site writes to them
 * @param answer what the editor said who decided
 * @param draft into which it was taken over, or null
 */
public record Correction(
        UUID id,
        CaseSlug slug,
        String title,
        int version,
        String field,
        String proposed,
        String why,
        @Nullable UUID person,
        String name,
        @Nullable String email,
        boolean emailConfirmed,
        Language language,
        CorrectionState state,
        String answer,
        @Nullable DraftId draft,
        Instant sentAt,
        @Nullable Instant decidedAt,
        @Nullable Instant seenAt) {
    public boolean waits() {
        return state == CorrectionState.WAITING;
    }

    /** Decided, and not looked at since by who suggested it. */
    public boolean isNews() {
        return decidedAt != null && seenAt == null;
    }

    public long daysWaiting() {
        return Duration.between(sentAt, Instant.now()).toDays();
    }

    public LocalDate sentOn() {
        return sentAt.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
