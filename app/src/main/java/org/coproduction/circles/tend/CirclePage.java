package org.coproduction.circles.tend;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.platform.markdown.SafeHtml;

/**
 * A circle with what it has.
 *
 * @param parts what later features show of it
 */
public record CirclePage(Circle circle, SafeHtml purpose, List<Row> members, List<Content> parts) {
    public CirclePage {
        members = List.copyOf(members);
        parts = List.copyOf(parts);
    }

    /**
     * Somebody who belongs to it.
     *
     * @param mine whether it is the reader
     */
    public record Row(String name, String handle, boolean keeper, Instant since, boolean mine) {
        public String address() {
            return "/people/" + handle;
        }
    }

    /** Whether somebody else keeps it, or the reader does not. */
    public boolean leavable() {
        return !circle.kept() || members.stream().anyMatch(row -> row.keeper() && !row.mine());
    }
}
