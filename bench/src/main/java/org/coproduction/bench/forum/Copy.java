package org.coproduction.bench.forum;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table, some thousand at a time. */
final class Copy implements AutoCloseable {
    private static final int FULL = 1 << 20;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder();

    private Copy(CopyIn copy) {
        this.copy = copy;
    }

    /** @param columns with the name of the table: {@code posts (id, debate)} */
    static Copy into(PGConnection database, String columns) throws SQLException {
        return new Copy(database.getCopyAPI().copyIn("COPY " + columns + " FROM STDIN"));
    }

    /** Lists of texts become arrays of words without commas and quotes; null is null. */
    void row(@Nullable Object... cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) rows.append('\t');
            add(cells[i]);
        }
        rows.append('\n');
        if (rows.length() > FULL) send();
    }

    private void add(@Nullable Object cell) {
        if (cell == null) rows.append("\\N");
        else if (cell instanceof List<?> words)
            rows.append(words.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
        else escaped(cell.toString());
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                default -> rows.append(one);
            }
        }
    }

    private void send() throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    /** All rows are there, or the transaction fails. */
    void end() throws SQLException {
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }
}
