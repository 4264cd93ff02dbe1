package org.coproduction.platform.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/** Tells whether two are the same, and keeps neither: half of a SHA-256. */
public final class Fingerprint {
    private Fingerprint() {}

    /** Of an address, however its letters are written. */
    public static UUID ofAddress(String address) {
        return of(address.strip().toLowerCase(Locale.ROOT));
    }

    static UUID of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static UUID of(byte[] bytes) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
