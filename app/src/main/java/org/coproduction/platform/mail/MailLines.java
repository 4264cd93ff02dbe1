package org.coproduction.platform.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, each with its end. One that is longer than the buffer comes in pieces. */
final class MailLines {
    private static final int LONGEST = 1 << 16;

    private final InputStream file;
    private final byte[] buffer = new byte[LONGEST];
    private int from;
    private int to;
    private boolean over;
    private boolean lineEnded = true;
    private boolean begins;

    MailLines(InputStream file) {
        this.file = file;
    }

    /** Null at the end of the file. */
    byte @Nullable [] next() throws IOException {
        begins = lineEnded;
        int end = end();
        if (end == from) return null;
        byte[] line = Arrays.copyOfRange(buffer, from, end);
        from = end;
        lineEnded = line[line.length - 1] == '\n';
        return line;
    }

    /** Whether the last one was the beginning of a line. */
    boolean begins() {
        return begins;
    }

    private int end() throws IOException {
        int looked = from;
        while (true) {
            for (; looked < to; looked++) if (buffer[looked] == '\n') return looked + 1;
            if (over || from == 0 && to == LONGEST) return to;
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
            looked = to;
            int read = file.read(buffer, to, LONGEST - to);
            if (read < 0) over = true;
            else to += read;
        }
    }
}
