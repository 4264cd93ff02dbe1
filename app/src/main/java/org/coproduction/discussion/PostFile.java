package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.coproduction.platform.files.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A picture or document that goes with a post, or will.
 *
 * @param number counts those of a post from 1; 0 while it is with none
 * @param described what a picture shows, for who cannot see it; empty for documents
 * @param pixels of a picture, or null
 * @param size in bytes
 */
public record PostFile(
        UUID id,
        int number,
        String name,
        FileKind kind,
        String described,
        @Nullable Pixels pixels,
        String stored,
        long size) {
    static final String COLUMNS =
            "f.id, f.number, f.name, f.kind, f.described, f.width, f.height, f.moves, f.stored, f.size";

    /** @param moves whether it is of several frames, which pages show only when asked */
    public record Pixels(int width, int height, boolean moves) {}

    /** Whether a page can show it. */
    public boolean shown() {
        return pixels != null;
    }

    public boolean moves() {
        return pixels != null && pixels.moves();
    }

    /** What it shows; its name where nobody has said. */
    public String saying() {
        return described.isEmpty() ? name : described;
    }

    /** In kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, size / 1_000);
    }

    static PostFile in(ResultSet row, int number) throws SQLException {
        int width = row.getInt("width");
        return new PostFile(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getString("described"),
                width == 0 ? null : new Pixels(width, row.getInt("height"), row.getBoolean("moves")),
                row.getString("stored"),
                row.getLong("size"));
    }

    /** Where it is read once it is with a post; within the site, without the language. */
    public String address(long post) {
        return "/discussion/posts/" + post + "/files/" + number;
    }
}
