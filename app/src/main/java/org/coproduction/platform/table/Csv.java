package org.coproduction.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as RFC 4180 says: commas, CRLF, quotes doubled; UTF-8. What is missing is an empty cell. */
public final class Csv implements Rows {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final OutputStream out;

    /** @param out given many small pieces: it should gather them */
    public Csv(OutputStream out) {
        this.out = out;
    }

    /** Excel takes a file for UTF-8 only where this stands first. */
    public void byteOrderMark() throws IOException {
        text(BYTE_ORDER_MARK);
    }

    @Override
    public void add(List<@Nullable Object> row) throws IOException {
        for (int column = 0; column < row.size(); column++) {
            if (column > 0) out.write(',');
            Object value = row.get(column);
            if (value instanceof String text) cell(Cells.harmless(text));
            else if (value != null) text(value.toString());
        }
        text("\r\n");
    }

    private void cell(String text) throws IOException {
        boolean plain =
                text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\r') < 0 && text.indexOf('\n') < 0;
        text(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
