package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a post that was a mail on a list, before the group came here.
 *
 * @param list what the list was called
 * @param name as the mail is signed; null for a former member who wanted no credit
 * @param attachments how many of it were left out
 * @param shortened whether it is longer than posts are, and ends where they do
 */
public record Archived(String list, @Nullable String name, int attachments, boolean shortened) {
    static final String COLUMNS = """
        (SELECT l.list FROM list_archives l WHERE l.id = o.archive) AS list, o.name AS signed, o.attachments, o.shortened
        """; // served by the primary key

    static @Nullable Archived in(ResultSet row) throws SQLException {
        String list = row.getString("list");
        return list == null
                ? null
                : new Archived(list, row.getString("signed"), row.getInt("attachments"), row.getBoolean("shortened"));
    }
}
