package org.coproduction.bibliography;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of an item as HTML: all of it escaped but the well-nested {@code i b sup sub} that CSL allows in titles. */
final class Markup {
    private static final Pattern RICH = Pattern.compile("&lt;(/?)(i|b|sup|sub)&gt;", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final String ALLOWED_IN_ADDRESS = "-._~:/?#[]@!$&()*+,;=%";

    private Markup() {}

    static String of(String text) {
        String escaped = escaped(text);
        return escaped.contains("&lt;") && wellNested(escaped)
                ? RICH.matcher(escaped).replaceAll(tag -> "<" + tag.group(1) + name(tag) + ">")
                : escaped;
    }

    /** A link where the address leads to the web; otherwise the text alone. */
    static String link(String address, String text) {
        if (!WEB.matcher(address).matches()) return escaped(text);
        return "<a href=\"" + escaped(encoded(address)) + "\">" + escaped(text) + "</a>";
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c < ' ' || c == 0x7f ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static boolean wellNested(String escaped) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = RICH.matcher(escaped);
        while (tags.find()) {
            if (tags.group(1).isEmpty()) open.push(name(tags));
            else if (open.isEmpty() || !open.pop().equals(name(tags))) return false;
        }
        return open.isEmpty();
    }

    private static String name(java.util.regex.MatchResult tag) {
        return tag.group(2).toLowerCase(Locale.ROOT);
    }

    private static String encoded(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED_IN_ADDRESS.indexOf(c) >= 0)) out.append(c);
            else out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
        }
        return out.toString();
    }
}
