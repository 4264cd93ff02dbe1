package org.coproduction.platform.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the results.
 *
 * @param total how many there are in all
 * @param similar true where nothing has the words as they were typed, and these have words close to them
 * @param lines what lists show of each, in the form that its kind gave to the index
 * @param next where the following stretch begins, or null at the end
 */
public record Hits(
        int total,
        boolean similar,
        List<String> keys,
        List<byte[]> lines,
        @Nullable String next) {
    public Hits {
        keys = List.copyOf(keys);
        lines = List.copyOf(lines);
    }
}
