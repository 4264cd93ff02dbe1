package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a debate stands.
 *
 * @param closedAt since when its summary stands for it and nobody answers any more; null where it goes on
 * @param locked whether an editor keeps others from answering
 * @param pinned whether it stands above the others of its part
 * @param answer number of the post that answers its question; null where none is marked, or it cannot be read here
 */
public record Standing(@Nullable Instant closedAt, @Nullable Integer answer, boolean locked, boolean pinned) {
    public static final Standing OPEN = new Standing(null, null, false, false);

    static final String COLUMNS = """
        closed_at, locked_at IS NOT NULL AS locked, pinned_at IS NOT NULL AS pinned,
        (SELECT marked.number FROM posts marked
                     WHERE marked.id = debates.answer AND marked.debate = debates.id AND marked.deleted_at IS NULL) AS answer_number
        """; // served by the key of posts

    static Standing in(ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Standing(
                closed == null ? null : closed.toInstant(),
                row.getObject("answer_number", Integer.class),
                row.getBoolean("locked"),
                row.getBoolean("pinned"));
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** Whether nobody writes in it any more. */
    public boolean shut() {
        return closed() || locked;
    }

    /** Whether this is the post that answers the question. */
    public boolean answeredBy(int number) {
        return answer != null && answer == number;
    }
}
