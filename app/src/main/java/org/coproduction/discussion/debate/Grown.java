package org.coproduction.discussion.debate;

import java.util.List;
import org.coproduction.discussion.Becoming;
import org.coproduction.discussion.Subject;

/**
 * What grew out of a debate, and what else can.
 *
 * @param ways those that its reader has
 */
public record Grown(List<Subject> records, List<Becoming.Way> ways) {
    public Grown {
        records = List.copyOf(records);
        ways = List.copyOf(ways);
    }

    public boolean isEmpty() {
        return records.isEmpty() && ways.isEmpty();
    }
}
