package org.coproduction.discussion.moderation;

import java.util.List;
import org.coproduction.discussion.Act;
import org.jspecify.annotations.Nullable;

/**
 * What editors did to keep order, the newest first.
 *
 * @param older address of the page after this one, or null
 */
public record ActsPage(List<Row> rows, @Nullable String older) {
    public ActsPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param title of the debate, or null
     * @param address of what it was done to, or null
     * @param by null for a former member
     * @param person whom it concerns, for who keeps order there; or null
     * @param undoneBy null where it holds, and for a former member
     * @param undoable whether the reader can undo it
     */
    public record Row(
            Act act,
            @Nullable String title,
            @Nullable String address,
            @Nullable String by,
            @Nullable String person,
            @Nullable String undoneBy,
            boolean undoable) {}
}
