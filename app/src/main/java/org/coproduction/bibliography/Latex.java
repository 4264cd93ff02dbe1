package org.coproduction.bibliography;

import java.util.regex.Pattern;

/** Text of an item as LaTeX that BibTeX can hold: braces always in pairs, CSL's inline tags as commands. */
final class Latex {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String OTHERWISE = "<&\\{}~^%$#_";

    private Latex() {}

    static String of(String text) {
        return PlainText.is(text, OTHERWISE) ? text : translated(text);
    }

    private static String translated(String text) {
        String html = Markup.of(SPACES.matcher(text).replaceAll(" "));
        StringBuilder out = new StringBuilder(html.length() + 16);
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                int end = html.indexOf('>', i);
                out.append(command(html.substring(i + 1, end)));
                i = end;
            } else if (c == '&') {
                int end = html.indexOf(';', i);
                out.append(character(html.substring(i + 1, end)));
                i = end;
            } else {
                out.append(escaped(c));
            }
        }
        return out.toString();
    }

    private static String command(String tag) {
        return switch (tag) {
            case "i" -> "\\textit{";
            case "b" -> "\\textbf{";
            case "sup" -> "\\textsuperscript{";
            case "sub" -> "\\textsubscript{";
            default -> "}";
        };
    }

    private static String character(String entity) {
        return switch (entity) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "#39" -> "'";
            default -> "\\&";
        };
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '%', '$', '#', '_' -> "\\" + c;
            default -> String.valueOf(c);
        };
    }
}
