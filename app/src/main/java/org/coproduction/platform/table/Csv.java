package org.coproduction.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as RFC 4180 says: commas, CRLF, quotes doubled; UTF-8. What is missing is an empty cell. */
public final class Csv implements Rows {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;

    public Csv(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Excel takes a file for UTF-8 only where this stands first. */
    public void byteOrderMark() throws IOException {
        out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void add(List<@Nullable Object> row) throws IOException {
        for (int column = 0; column < row.size(); column++) {
            if (column > 0) out.write(',');
            Object value = row.get(column);
            if (value instanceof String text) text(Cells.harmless(text));
            else if (value != null) out.write(value.toString());
        }
        out.write("\r\n");
    }

    public void flush() throws IOException {
        out.flush();
    }

    private void text(String text) throws IOException {
        if (text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')) {
            out.write(text);
            return;
        }
        out.write('"');
        out.write(text.replace("\"", "\"\""));
        out.write('"');
    }
}
