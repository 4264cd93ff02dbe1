package org.coproduction.cases;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture or document of a case. */
public record AttachedFile(String name, byte[] content) {
    /** Any of them, in an address. */
    public static final String NAME = "[0-9a-f]{64}\\.(?:jpg|pdf)";

    /** What it is; its name ends so. */
    public enum Kind {
        /** Made anew out of its pixels. */
        PICTURE("jpg"),
        DOCUMENT("pdf");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    static AttachedFile of(byte[] content, Kind kind) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new AttachedFile(HexFormat.of().formatHex(hash) + "." + kind.ending, content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Kind kind() {
        return name.endsWith(Kind.PICTURE.ending) ? Kind.PICTURE : Kind.DOCUMENT;
    }
}
