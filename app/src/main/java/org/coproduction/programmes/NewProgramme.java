package org.coproduction.programmes;

import java.util.Set;
import java.util.UUID;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * @param founder how whoever begins it is in it; they lead
 * @param interest that it comes out of, or null
 * @param invited who is asked to be a partner from the start
 */
public record NewProgramme(
        ProgrammeText text,
        Language language,
        Part founder,
        @Nullable Integer interest,
        Set<UUID> invited) {
    public NewProgramme {
        invited = Set.copyOf(invited);
        if (founder.role() != Role.LEADS) throw new IllegalArgumentException("whoever begins a programme leads it");
    }
}
