package org.coproduction.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into a search field: words that must all be there, and phrases in quotes. Nothing in it is a fault
 * of syntax.
 *
 * @param typing true where the last word is still being typed, so that a word which begins with it will do
 * @param forgiving whether words close to these will do where nothing has these
 */
public record SearchWords(List<Part> parts, boolean typing, boolean forgiving) {
    public static final int LONGEST = 400;
    public static final int MOST = 24;
    public static final SearchWords NONE = new SearchWords(List.of(), false, true);

    private static final Pattern PART = Pattern.compile("[\"“”«»]([^\"“”«»]*)[\"“”«»]|([^\\s\"“”«»]+)");

    public record Part(String text, boolean phrase) {}

    public SearchWords {
        parts = List.copyOf(parts);
    }

    /** @throws TooLong where a text is longer than a search field takes */
    public static SearchWords of(String typed) {
        return new SearchWords(parts(typed), false, true);
    }

    /** As {@link #of}, for a text whose last word is not finished. */
    public static SearchWords typing(String typed) {
        List<Part> parts = parts(typed);
        boolean unfinished = !parts.isEmpty()
                && !parts.getLast().phrase()
                && !Character.isWhitespace(typed.charAt(typed.length() - 1));
        return new SearchWords(parts, unfinished, true);
    }

    /** The same, taken as they stand. */
    public SearchWords strict() {
        return new SearchWords(parts, typing, false);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    private static List<Part> parts(String typed) {
        if (typed.length() > LONGEST) throw new TooLong();
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(typed);
        while (matcher.find()) {
            boolean phrase = matcher.group(1) != null;
            String text = phrase ? matcher.group(1) : matcher.group(2);
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) parts.add(new Part(text.strip(), phrase));
        }
        if (parts.size() > MOST) throw new TooLong();
        return parts;
    }

    /** More text or more words than {@link #LONGEST} and {@link #MOST}. */
    public static final class TooLong extends RuntimeException {
        TooLong() {
            super("more than " + LONGEST + " characters or " + MOST + " words");
        }
    }
}
