package org.coproduction.platform.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;

/**
 * The HTML of a mail as plain text: lines where there are lines, {@code >} before what is quoted, {@code -} before what is listed.
 * What mail programs mark as quoted or as a signature is left out.
 */
public final class HtmlAsText implements HtmlSanitizer.Policy {
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "table",
            "tr",
            "blockquote",
            "hr",
            "pre",
            "section");
    private static final Set<String> APART = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote");
    private static final Set<String> UNSEEN = Set.of("head", "title", "style", "script", "template", "object", "svg");

    /** By class or id, of Gmail, Apple Mail, Yahoo, Proton and Outlook. */
    private static final Set<String> LEFT_OUT = Set.of(
            "gmail_quote",
            "gmail_quote_container",
            "gmail_signature",
            "gmail_signature_prefix",
            "yahoo_quoted",
            "protonmail_quote",
            "protonmail_signature_block",
            "moz-signature",
            "applemailsignature",
            "signature",
            "ms-outlook-mobile-signature",
            "ms-outlook-mobile-reference-message",
            "mail-editor-reference-message-container");

    /** Before what Outlook quotes, which then goes on to the end. */
    private static final Set<String> LAST = Set.of("divrplyfwdmsg", "appendonsend", "olk_src_body_section");

    /** A void element has no end. */
    private static final Set<String> VOID =
            Set.of("br", "hr", "img", "meta", "link", "input", "col", "wbr", "area", "base");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final StringBuilder text = new StringBuilder();
    private int leftOut;
    private int quoted;
    private int kept;
    private boolean over;
    private int linkFrom;
    private @Nullable String leadsTo;

    private HtmlAsText() {}

    public static String of(String html) {
        HtmlAsText writer = new HtmlAsText();
        HtmlSanitizer.sanitize(html, writer);
        return writer.text.toString().strip();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        if (over) return;
        if (marked(attributes, LAST)) over = true;
        boolean closes = !VOID.contains(name);
        if (leftOut > 0 || over || UNSEEN.contains(name) || marked(attributes, LEFT_OUT)) {
            if (closes) leftOut++;
            return;
        }
        if (APART.contains(name)) paragraph();
        else if (LINES.contains(name)) line();
        if (name.equals("blockquote")) quoted++;
        if (name.equals("pre")) kept++;
        switch (name) {
            case "br" -> newline();
            case "li" -> {
                line();
                text("- ");
            }
            case "hr" -> {
                text("________________________________");
                newline();
            }
            case "td", "th" -> text(" ");
            case "a" -> {
                linkFrom = text.length();
                leadsTo = web(attributes);
            }
            default -> {}
        }
    }

    @Override
    public void closeTag(String name) {
        if (over || VOID.contains(name)) return;
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        if (name.equals("a")) closeLink();
        if (LINES.contains(name)) line();
        if (name.equals("blockquote") && quoted > 0) quoted--;
        if (name.equals("pre") && kept > 0) kept--;
        if (APART.contains(name)) paragraph();
    }

    @Override
    public void text(String said) {
        if (over || leftOut > 0) return;
        if (kept == 0) {
            String words = SPACES.matcher(said).replaceAll(" ");
            add(atStart() ? words.stripLeading() : words);
            return;
        }
        String[] lines = said.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) newline();
            add(lines[i]);
        }
    }

    private void add(String words) {
        if (words.isEmpty()) return;
        if (atStart()) text.append("> ".repeat(quoted));
        text.append(words);
    }

    /** What a link shows, with where it leads. */
    private void closeLink() {
        String to = leadsTo;
        leadsTo = null;
        if (to == null || linkFrom > text.length()) return;
        String words = text.substring(linkFrom).strip();
        if (words.isEmpty() || words.equals(to) || words.matches("(?s).*[\\[\\]\n].*")) return;
        text.setLength(linkFrom);
        add("[" + words + "](" + to + ")");
    }

    private boolean atStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void line() {
        if (!atStart()) newline();
    }

    private void newline() {
        if (atStart() && quoted > 0) text.append("> ".repeat(quoted).strip());
        text.append('\n');
    }

    private void paragraph() {
        line();
        boolean apart = text.length() > 1 && text.charAt(text.length() - 2) == '\n';
        if (!text.isEmpty() && !apart) newline();
    }

    private static boolean marked(List<String> attributes, Set<String> names) {
        for (int i = 0; i + 1 < attributes.size(); i += 2)
            if (attributes.get(i).equals("class") || attributes.get(i).equals("id"))
                for (String one : attributes.get(i + 1).toLowerCase(Locale.ROOT).split("\\s+"))
                    if (names.contains(withoutPrefix(one))) return true;
        return false;
    }

    private static @Nullable String web(List<String> attributes) {
        for (int i = 0; i + 1 < attributes.size(); i += 2)
            if (attributes.get(i).equals("href") && attributes.get(i + 1).matches("https?://[^\\s()<>]+"))
                return attributes.get(i + 1);
        return null;
    }

    /** Outlook on the web puts this before the names that others gave. */
    private static String withoutPrefix(String name) {
        return name.startsWith("x_") ? name.substring(2) : name;
    }
}
