package org.coproduction.people.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param older address of the entries before these, or null */
public record LogPage(
        List<Act> acts,
        String act,
        String person,
        boolean personUnknown,
        List<Row> rows,
        @Nullable String older) {
    public LogPage {
        acts = List.copyOf(acts);
        rows = List.copyOf(rows);
    }

    public record Act(String key, String name) {}

    /** @param text what was done, in the reader's language */
    public record Row(String when, String by, String text, String details, String on) {}
}
