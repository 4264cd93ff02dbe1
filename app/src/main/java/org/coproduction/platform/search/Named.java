package org.coproduction.platform.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coproduction.platform.words.Language;

/**
 * The records that a text names by the address of their page: {@code /cases/x}, or {@code https://commons.example.org/cases/x}
 * where it says the whole of it. The language and what follows the record, a version or a place on the page, are left out.
 */
public final class Named {
    /** Each record carries in this facet what its texts name. */
    public static final String FACET = "names";

    private static final int MOST = 100;
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\p{N}._~/:@-])(https?://[^\\s/<>\"'()]{1,200})?(?:"
                    + Arrays.stream(Language.values())
                            .map(Language::prefix)
                            .filter(prefix -> !prefix.isEmpty())
                            .collect(Collectors.joining("|"))
                    + ")?(/[a-z-]{1,40}/[A-Za-z0-9_-]{1,200})");

    private Named() {}

    /** In their order, each once. */
    public static List<String> in(String text) {
        Set<String> named = new LinkedHashSet<>();
        Matcher found = ADDRESS.matcher(text).useTransparentBounds(true);
        int at = beginning(text, 0);
        while (at >= 0 && named.size() < MOST) {
            boolean here = found.region(at, text.length()).lookingAt();
            if (here) named.add((found.group(1) == null ? "" : found.group(1)) + found.group(2));
            at = beginning(text, here ? found.end() : at + 1);
        }
        return List.copyOf(named);
    }

    /** Where an address can begin, since the index asks it of all that was ever said; below 0 where none does. */
    private static int beginning(String text, int from) {
        int path = text.indexOf('/', from);
        if (path < 0) return path;
        int whole = text.indexOf("http", from, path);
        return whole < 0 ? path : whole;
    }
}
