package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Posts on one thing, one after the other.
 *
 * @param category key of the part of the discussion where it stands
 * @param subject the record it hangs on, or null
 * @param lastNumber of its newest post, taken back or not
 * @param posts how many of them can be read
 * @param state another one as soon as its page would say something else of it: the row's own version in the database, and the last act
 *     of an editor, which may have been on a debate that it names
 */
public record Debate(
        long id,
        String category,
        @Nullable SubjectId subject,
        Space space,
        Title title,
        Tongue tongue,
        Instant startedAt,
        int lastNumber,
        int posts,
        Instant lastPostAt,
        Standing standing,
        String state) {
    /** How many posts a page has. */
    public static final int PAGE = 50;

    static final String COLUMNS = """
        id, category, subject_kind, subject_key, space, title, language, started_at, last_number, posts, last_post_at,
        debates.xmin || '.' || coalesce((SELECT max(id) FROM moderation_acts), 0) AS state,
        """ + Standing.COLUMNS; // the last act is found by its key

    static Debate in(ResultSet row, int number) throws SQLException {
        String kind = row.getString("subject_kind");
        return new Debate(
                row.getLong("id"),
                row.getString("category"),
                kind == null ? null : new SubjectId(kind, row.getString("subject_key")),
                Space.of(row.getString("space")).orElseThrow(),
                new Title(row.getString("title")),
                Tongue.of(row.getString("language")).orElseThrow(),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("last_number"),
                row.getInt("posts"),
                row.getTimestamp("last_post_at").toInstant(),
                Standing.in(row),
                row.getString("state"));
    }

    /** Its page within the site, without the language. */
    public String address() {
        return address(id, title);
    }

    static String address(long id, Title title) {
        return "/discussion/threads/" + id + "/" + title.slug("debate"); // for readers only: it is found by its number
    }

    /** Whether its question can still be answered, and is not. */
    public boolean isOpen() {
        return !standing.shut() && standing.answer() == null;
    }

    public int pages() {
        return Math.max(1, pageOf(lastNumber));
    }

    public static int pageOf(int number) {
        return (number - 1) / PAGE + 1;
    }

    public String address(int page) {
        return page == 1 ? address() : address() + "?page=" + page;
    }

    /** Where a post of it stands. */
    public String addressOf(int number) {
        return address(pageOf(number)) + "#post-" + number;
    }
}
