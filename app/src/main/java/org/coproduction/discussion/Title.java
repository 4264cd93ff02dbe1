package org.coproduction.discussion;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a debate is called: one line with letters or digits of any script. */
public record Title(String value) {
    public static final int LONGEST = 150;
    private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Slugs SLUGS = new Slugs();

    public Title {
        if (!isOne(value)) throw new IllegalArgumentException("not the title of a debate");
    }

    /** What somebody typed; empty where it is no title. */
    public static Optional<Title> of(String typed) {
        String line = Wording.line(typed);
        return isOne(line) ? Optional.of(new Title(line)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && TELLING.matcher(text).find();
    }

    /** As it stands in addresses; {@code otherwise} where it has no letter or digit that can be written so. */
    public String slug(String otherwise) {
        String slug = SLUGS.of(value);
        return slug.isEmpty() ? otherwise : slug;
    }

    @Override
    public String toString() {
        return value;
    }
}
