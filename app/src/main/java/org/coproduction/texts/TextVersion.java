package org.coproduction.texts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a record said once, never changed afterwards.
 *
 * @param texts by the name of the field
 * @param author null for what came with the site, and for who left
 */
public record TextVersion(
        TextId of,
        int number,
        Map<String, BothLanguages> texts,
        @Nullable UUID author,
        String message,
        Instant savedAt) {
    public TextVersion {
        if (number < 1) throw new IllegalArgumentException("versions of a text count from 1, not " + number);
        texts = Map.copyOf(texts);
    }
}
