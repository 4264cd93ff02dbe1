package org.coproduction.platform.image;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a file is by its first bytes. */
enum Sniffed {
    JPEG("ffd8ff"),
    PNG("89504e470d0a1a0a");

    private final byte[] start;

    Sniffed(String start) {
        this.start = HexFormat.of().parseHex(start);
    }

    static Optional<Sniffed> of(byte[] file) {
        for (Sniffed kind : values())
            if (file.length > kind.start.length
                    && Arrays.equals(kind.start, 0, kind.start.length, file, 0, kind.start.length))
                return Optional.of(kind);
        return Optional.empty();
    }

    String format() {
        return name();
    }
}
