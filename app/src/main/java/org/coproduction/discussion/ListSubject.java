package org.coproduction.discussion;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject of a mail, apart from what mail programs put before it.
 *
 * @param tags what stands in brackets before it, of the list or of its writer: {@code [coprod] }
 * @param rest empty where it says nothing
 * @param answer whether it says that it answers another
 */
record ListSubject(String tags, String rest, boolean answer) {
    private static final Pattern BEFORE = Pattern.compile(
            "\\s*(?:(\\[[^\\]]{1,40}])|(?:re|aw|sv|vs|réf|ref|rép|odp|antw|antwort|ant|rif|r|fwd?|tr|wg)(?:\\s*\\[\\d{1,3}])?\\s*:)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TAG = Pattern.compile("\\[([^\\]]+)] ");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static ListSubject of(String subject) {
        String line = Wording.line(subject);
        StringBuilder tags = new StringBuilder();
        boolean answer = false;
        Matcher before = BEFORE.matcher(line);
        while (before.lookingAt() && before.end() < line.length()) {
            String tag = before.group(1);
            if (tag == null) answer = true;
            else if (tags.indexOf(tag) < 0) tags.append(tag).append(' ');
            line = line.substring(before.end());
            before.reset(line);
        }
        return new ListSubject(tags.toString(), line, answer);
    }

    /** Under which those are found that say no more; empty where it says nothing. */
    String key() {
        return rest.toLowerCase(Locale.ROOT);
    }

    /** As the title of a debate, without the tag that a list of this name puts before everything. */
    String titleOn(String list) {
        String theirs = letters(list);
        return fitting(TAG.matcher(tags).replaceAll(tag -> {
                    String its = letters(tag.group(1));
                    boolean same = !its.isEmpty() && (theirs.contains(its) || its.contains(theirs));
                    return same ? "" : Matcher.quoteReplacement(tag.group());
                })
                + rest);
    }

    private static String letters(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String fitting(String line) {
        if (line.length() <= Title.LONGEST) return line;
        boolean within = Character.isHighSurrogate(line.charAt(Title.LONGEST - 2));
        return line.substring(0, Title.LONGEST - (within ? 2 : 1)) + "…";
    }
}
