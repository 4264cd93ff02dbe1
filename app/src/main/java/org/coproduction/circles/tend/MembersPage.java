package org.coproduction.circles.tend;

import java.util.List;
import org.coproduction.circles.Circle;

/**
 * Who belongs to a circle, and for who keeps it the way to invite others.
 *
 * @param words of the name that was looked for, or empty
 */
public record MembersPage(Circle circle, List<CirclePage.Row> members, String words, List<Found> found) {
    public MembersPage {
        members = List.copyOf(members);
        found = List.copyOf(found);
    }

    /** @param in whether they belong to it already */
    public record Found(String name, String handle, boolean in) {}

    public String at(CirclePage.Row row) {
        return circle.address() + "/members/" + row.handle();
    }
}
