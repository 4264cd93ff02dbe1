package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person said in a debate, as it stands now.
 *
 * @param number its place in the debate
 * @param author null for a former member who wanted no credit
 * @param revision counts how often it was written
 * @param editedAt null where it is as it was first written
 * @param deletedAt since when it is taken back or hidden, or null
 * @param hidden whether it was an editor who did that
 * @param rewordedAt when an editor wrote it anew, since when nothing is shown of what it said before; or null
 * @param archived what it was before the group came here; null for what was written here
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
        @Nullable Instant deletedAt,
        boolean hidden,
        @Nullable Instant rewordedAt,
        @Nullable Archived archived) {
    /** Leads to it wherever it stands; within the site, without the language. */
    public String address() {
        return "/discussion/posts/" + id;
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    public boolean reworded() {
        return rewordedAt != null;
    }

    /** Key of the words for why it cannot be read. */
    public String absence() {
        return hidden ? "discussion.refused.hidden" : "discussion.refused.deleted";
    }

    public boolean by(@Nullable UUID person) {
        return author != null && author.equals(person);
    }

    /** How it is signed: by its author as they are known, or as the mail is that it was; null for a former member. */
    public @Nullable String signed(Map<UUID, String> known) {
        if (author != null) return known.get(author);
        return archived == null ? null : archived.name();
    }

    /** Whether it says who speaks in it: not of a mail that nobody took for theirs. */
    public boolean hasVoice() {
        return archived == null || author != null;
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
                instant(row.getTimestamp("deleted_at")),
                row.getBoolean("hidden"),
                instant(row.getTimestamp("reworded_at")),
                Archived.in(row));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
