package org.coproduction.discussion;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a debate is called: one line with letters or digits of any script. */
public record Title(String value) {
    public static final int LONGEST = 150;
    private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ELSE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final int LONGEST_SLUG = 60;
    private static final Transliterator PLAIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove; Lower");

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
        String plain = ELSE.matcher(PLAIN.transliterate(value)).replaceAll("-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
        String slug = EDGES.matcher(cut).replaceAll("");
        return slug.isEmpty() ? otherwise : slug;
    }

    @Override
    public String toString() {
        return value;
    }
}
