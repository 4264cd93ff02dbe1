package org.coproduction.circles;

import java.time.Instant;
import java.util.UUID;
import org.coproduction.platform.files.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A file of a circle.
 *
 * @param size in bytes
 * @param sentBy null for a former member
 */
public record CircleFile(
        long id,
        String name,
        FileKind kind,
        String stored,
        long size,
        @Nullable UUID sentBy,
        Instant sentAt) {
    public boolean by(@Nullable UUID person) {
        return sentBy != null && sentBy.equals(person);
    }

    /** In kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, size / 1_000);
    }
}
