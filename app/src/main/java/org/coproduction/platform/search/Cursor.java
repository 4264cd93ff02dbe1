package org.coproduction.platform.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** A place in sorted results, as a text that a client hands back unchanged. It holds for the same selection and order only. */
final class Cursor {
    private static final int LONGEST = 2_000;

    private Cursor() {}

    static String write(Selection selection, Order order, FieldDoc at) {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        for (Object value : at.fields) {
            switch (value) {
                case Float score -> bytes.putInt(Float.floatToIntBits(score));
                case Long number -> bytes.putLong(number);
                case BytesRef text -> bytes.putShort((short) text.length).put(text.bytes, text.offset, text.length);
                default -> throw new IllegalStateException("cannot stand in a cursor: " + value);
            }
        }
        bytes.putInt(checksum(selection, order, bytes.array(), bytes.position()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** @throws BadCursor where the text was not written for this selection and order, or was changed since */
    static FieldDoc read(Selection selection, Order order, String cursor, int maxDoc) {
        byte[] bytes = decoded(cursor);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int end = bytes.length - Integer.BYTES;
        if (end < 0 || in.getInt(end) != checksum(selection, order, bytes, end)) throw new BadCursor();
        SortField[] fields = order.sort(false).getSort();
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) values[i] = value(fields[i], in);
        return new FieldDoc(Math.max(0, maxDoc - 1), Float.NaN, values);
    }

    private static Object value(SortField field, ByteBuffer in) {
        return switch (field.getType()) {
            case SCORE -> Float.intBitsToFloat(in.getInt());
            case LONG -> in.getLong();
            default -> {
                byte[] text = new byte[in.getShort()];
                in.get(text);
                yield new BytesRef(text);
            }
        };
    }

    private static byte[] decoded(String cursor) {
        if (cursor.length() > 2 * LONGEST) throw new BadCursor();
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }

    private static int checksum(Selection selection, Order order, byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        sum.update((selection + " by " + order).getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
