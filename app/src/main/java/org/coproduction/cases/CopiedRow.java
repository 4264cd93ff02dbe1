package org.coproduction.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in the binary form of PostgreSQL's COPY, value by value: nothing needs escaping here nor unescaping there.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, binary format</a>
 */
final class CopiedRow {
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final byte[] TRAILER = {(byte) 0xFF, (byte) 0xFF};
    private static final int NULL = -1;
    private static final int OID_OF_TEXT = 25;
    private static final int FIRST = 1;

    private ByteBuffer out;

    CopiedRow(int columns, int expected) {
        out = ByteBuffer.allocate(expected).putShort((short) columns);
    }

    /** Goes before the first row. */
    static byte[] header() {
        return HEADER.clone();
    }

    /** Goes after the last row. */
    static byte[] trailer() {
        return TRAILER.clone();
    }

    CopiedRow number(@Nullable Integer value) {
        if (value == null) return nothing();
        room(8).putInt(4).putInt(value);
        return this;
    }

    CopiedRow longNumber(long value) {
        room(12).putInt(8).putLong(value);
        return this;
    }

    CopiedRow truth(@Nullable Boolean value) {
        if (value == null) return nothing();
        room(5).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    CopiedRow text(@Nullable String value) {
        return value == null ? nothing() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Also JSON, as UTF-8. */
    CopiedRow bytes(byte[] value) {
        room(4 + value.length).putInt(value.length).put(value);
        return this;
    }

    CopiedRow texts(List<String> values) {
        int start = room(24).position();
        out.putInt(0).putInt(values.isEmpty() ? 0 : 1).putInt(0).putInt(OID_OF_TEXT);
        if (!values.isEmpty()) out.putInt(values.size()).putInt(FIRST);
        for (String value : values) text(value);
        out.putInt(start, out.position() - start - 4);
        return this;
    }

    CopiedRow nothing() {
        room(4).putInt(NULL);
        return this;
    }

    byte[] bytes() {
        byte[] row = new byte[out.position()];
        out.get(0, row);
        return row;
    }

    private ByteBuffer room(int more) {
        if (out.remaining() < more)
            out = ByteBuffer.allocate(Math.max(out.capacity() * 2, out.position() + more))
                    .put(out.flip());
        return out;
    }
}
