package org.coproduction.recent.letter;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter in Markdown as the paragraphs of a mail, each link followed by where it leads. */
final class LetterParagraphs {
    private static final Pattern LINK = Pattern.compile("\\[((?:\\\\.|[^\\]\\\\])+)]\\((\\S+?)\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private LetterParagraphs() {}

    /** @param site scheme, host and port, without a final slash */
    static List<String> of(String markdown, String site) {
        return Arrays.stream(markdown.split("\\n\\s*\\n|\\n(?=[-*] )"))
                .map(paragraph -> paragraph(paragraph.strip(), site))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String paragraph(String markdown, String site) {
        String linked = LINK.matcher(HEADING.matcher(markdown).replaceFirst("")).replaceAll(link -> {
            String to = link.group(2);
            return Matcher.quoteReplacement(link.group(1) + "\n" + (to.startsWith("/") ? site + to : to));
        });
        return ESCAPED.matcher(linked).replaceAll("$1");
    }
}
