package org.coproduction.bibliography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Volume, issue and pages of a written reference.
 *
 * @param from where they begin in the text; its length where there are none
 */
record WrittenLocators(
        @Nullable String volume,
        @Nullable String issue,
        @Nullable String pages,
        int from) {
    private static final String PAGES = "([A-Za-z]{0,2}\\d+(?:\\s?[-–—]\\s?[A-Za-z]{0,2}\\d+)?)";
    private static final String PAGES_BEHIND = "(?:\\s?[:,]\\s?(?:pp?\\.\\s?)?" + PAGES + ")";
    /** {@code 76(3), 427–435}, {@code 76 (3): 427–35}, {@code 76(3), pp. 427–435}. */
    private static final Pattern WITH_ISSUE =
            Pattern.compile("\\b(\\d{1,4})\\s?\\(([^()]{1,15})\\)" + PAGES_BEHIND + "?");
    /** {@code (3), 427–435}. */
    private static final Pattern ISSUE_ALONE = Pattern.compile("()\\((\\d{1,4})\\)" + PAGES_BEHIND);
    /** {@code 76:427–35}, {@code 76, 427–435}. */
    private static final Pattern WITHOUT_ISSUE = Pattern.compile("\\b(\\d{1,4})()" + PAGES_BEHIND + "\\b");
    /** {@code , 57}, at the end. */
    private static final Pattern VOLUME_ALONE = Pattern.compile("(?<=\\p{L}[,;\\s]{1,3})(\\d{1,3})()()[.,\\s]*$");

    private static final Pattern VOLUME = Pattern.compile("\\b[Vv]ol(?:ume\\s|\\.\\s?)(\\w+)");
    private static final Pattern ISSUE = Pattern.compile("\\b(?:[Nn]o\\.|[Nn][°ºo]|[Ii]ssue)\\s?([\\w/–-]+)");
    private static final Pattern NAMED_PAGES = Pattern.compile("\\bpp?\\.\\s?" + PAGES);
    private static final Pattern ALONE = Pattern.compile("(?:[:;,]\\s?|\\s)(\\d+\\s?[-–—]\\s?\\d+)\\b");

    static WrittenLocators in(String text) {
        Matcher volume = VOLUME.matcher(text);
        Matcher issue = ISSUE.matcher(text);
        Matcher pages = NAMED_PAGES.matcher(text);
        if (volume.find())
            return new WrittenLocators(
                    volume.group(1),
                    issue.find(volume.end()) ? issue.group(1) : null,
                    pages.find() ? pages.group(1) : null,
                    volume.start());
        for (Pattern compact : List.of(WITH_ISSUE, ISSUE_ALONE, WITHOUT_ISSUE)) {
            Matcher found = compact.matcher(text);
            if (found.find()) return of(found);
        }
        if (issue.find())
            return new WrittenLocators(null, issue.group(1), pages.find() ? pages.group(1) : null, issue.start());
        if (pages.find()) return new WrittenLocators(null, null, pages.group(1), pages.start());
        Matcher alone = ALONE.matcher(text);
        if (alone.find()) return new WrittenLocators(null, null, alone.group(1), alone.start());
        Matcher last = VOLUME_ALONE.matcher(text);
        return last.find() ? of(last) : new WrittenLocators(null, null, null, text.length());
    }

    private static WrittenLocators of(Matcher found) {
        return new WrittenLocators(some(found.group(1)), some(found.group(2)), some(found.group(3)), found.start());
    }

    private static @Nullable String some(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    boolean any() {
        return volume != null || issue != null || pages != null;
    }
}
