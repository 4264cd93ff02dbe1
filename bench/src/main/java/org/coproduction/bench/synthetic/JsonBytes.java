package org.coproduction.bench.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** JSON under construction, in UTF-8. What is put in holds nothing that would have to be escaped. */
final class JsonBytes {
    private byte[] bytes = new byte[1 << 15];
    private int length;

    int length() {
        return length;
    }

    JsonBytes add(byte[] part) {
        ensure(part.length);
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
        return this;
    }

    JsonBytes add(String ascii) {
        int size = ascii.length();
        ensure(size);
        for (int i = 0; i < size; i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += size;
        return this;
    }

    JsonBytes add(long number) {
        if (number >= 10) add(number / 10);
        ensure(1);
        bytes[length++] = (byte) ('0' + number % 10);
        return this;
    }

    JsonBytes quoted(byte[] part) {
        return add("\"").add(part).add("\"");
    }

    /** The last sign of a list that ends here is a comma too many. */
    JsonBytes closeList() {
        if (bytes[length - 1] == ',') length--;
        return add("]");
    }

    void capital(int place) {
        if (bytes[place] >= 'a' && bytes[place] <= 'z') bytes[place] -= 32;
    }

    void moveTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, 2 * (length + more));
    }
}
