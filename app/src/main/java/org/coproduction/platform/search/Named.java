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
        if (text.indexOf('/') < 0) return List.of();
        Set<String> named = new LinkedHashSet<>();
        Matcher found = ADDRESS.matcher(text);
        while (named.size() < MOST && found.find())
            named.add((found.group(1) == null ? "" : found.group(1)) + found.group(2));
        return List.copyOf(named);
    }
}
