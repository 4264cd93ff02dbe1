package org.coproduction.people.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every half minute and that only who has the secret can tell.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>, with SHA-1, which is what all programs for it know
 */
final class Totp {
    private static final int BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int MILLION = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    static Totp fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    static long step(Instant at) {
        return at.getEpochSecond() / STEP_SECONDS;
    }

    byte[] secret() {
        return secret.clone();
    }

    String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MILLION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret as one types it: letters and digits of base 32. */
    String typed() {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < secret.length * 8; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) value = value << 1 | (secret[i / 8] >> (7 - i % 8) & 1);
            text.append(BASE32.charAt(value));
        }
        return text.toString();
    }
}
