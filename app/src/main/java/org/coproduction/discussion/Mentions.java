package org.coproduction.discussion;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coproduction.people.Handle;

/** Who is named in a text with the sign @ and their handle: {@code @ana-silva}. */
final class Mentions {
    /** Who names more people than that addresses a crowd, and the rest are not told. */
    private static final int MOST = 20;

    private static final Pattern MENTION = Pattern.compile("(?<![\\w/@.])@([a-z0-9]+(?:-[a-z0-9]+)*)");

    private Mentions() {}

    static Set<Handle> in(String text) {
        return MENTION.matcher(text)
                .results()
                .map(found -> Handle.of(found.group(1)))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .collect(Collectors.toUnmodifiableSet());
    }
}
