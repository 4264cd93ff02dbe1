package org.coproduction.discussion.browse;

import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.discussion.Spaces;

/**
 * The debates of a circle, those last answered first.
 *
 * @param words that were looked for, or empty
 */
public record CircleDebates(Circle circle, String words, List<DebateRow> rows) {
    public CircleDebates {
        rows = List.copyOf(rows);
    }

    /** Where all of them are, and are looked for. */
    public String all() {
        return circle.address() + "/debates";
    }

    /** Where one begins another. */
    public String start() {
        return "/discussion/threads/new?space=" + Spaces.of(circle).key();
    }

    /** Where flagged posts wait for who keeps the circle. */
    public String order() {
        return circle.address() + "/order";
    }
}
