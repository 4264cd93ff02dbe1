package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person said in a debate, as it stands now.
 *
 * @param number its place in the debate
 * @param author null for a former member who wanted no credit
 * @param revision counts how often it was written
 * @param editedAt null where it is as it was first written
 * @param deletedAt since when it is taken back, or null
 */
public record Post(
        long id,
        long debate,
        int number,
        @Nullable UUID author,
        Voice voice,
        PostText text,
        int revision,
        Instant writtenAt,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt) {
    /** Leads to it wherever it stands; within the site, without the language. */
    public String address() {
        return "/discussion/posts/" + id;
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    public boolean by(@Nullable UUID person) {
        return author != null && author.equals(person);
    }

    static Post in(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getLong("id"),
                row.getLong("debate"),
                row.getInt("number"),
                row.getObject("author", UUID.class),
                Voice.of(row.getString("voice")),
                new PostText(
                        row.getString("text"),
                        Tongue.of(row.getString("language")).orElseThrow()),
                row.getInt("revision"),
                row.getTimestamp("written_at").toInstant(),
                instant(row.getTimestamp("edited_at")),
                instant(row.getTimestamp("deleted_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
