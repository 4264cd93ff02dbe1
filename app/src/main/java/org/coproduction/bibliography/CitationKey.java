package org.coproduction.bibliography;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.coproduction.platform.words.Language;
import tools.jackson.databind.json.JsonMapper;

/** What a citation depends on, as a hash. */
final class CitationKey {
    private static final int LENGTH = 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final byte[] bytes;

    CitationKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static CitationKey of(CslItem item, CitationStyle style, Language language) {
        MessageDigest digest = sha256();
        digest.update((Citations.FORMATTER + '\n' + style.name() + '\n' + language.tag() + '\n' + item.id() + '\n')
                .getBytes(StandardCharsets.UTF_8));
        digest.update(JSON.writeValueAsBytes(item.fields()));
        return new CitationKey(Arrays.copyOf(digest.digest(), LENGTH));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitationKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
