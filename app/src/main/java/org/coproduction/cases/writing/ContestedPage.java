package org.coproduction.cases.writing;

import java.util.List;
import org.coproduction.cases.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What must be chosen before a draft can be saved.
 *
 * @param action where the choice is sent
 * @param back where one gets without a choice
 * @param published whether the other side is a version that was published meanwhile, and not what somebody else wrote here
 * @param kept what the form had, to be sent again
 */
public record ContestedPage(
        Draft draft, String action, String back, boolean published, List<Sides> conflicts, List<Sent> kept) {
    public ContestedPage {
        conflicts = List.copyOf(conflicts);
        kept = List.copyOf(kept);
    }

    /** Each null where it was not there, or was taken out. */
    public record Sides(
            String name,
            String field,
            @Nullable String before,
            @Nullable String mine,
            @Nullable String theirs) {}

    public record Sent(String name, String value) {}
}
