package org.coproduction.programmes;

import org.coproduction.discussion.SubjectId;

/** Something that came out of a programme. */
public sealed interface Output {
    long id();

    /** A record of this site. */
    record OfRecord(long id, SubjectId record) implements Output {}

    record Elsewhere(long id, String address, String title) implements Output {}
}
