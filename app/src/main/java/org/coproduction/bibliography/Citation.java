package org.coproduction.bibliography;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A formatted reference. A template writes it as it is; it holds nothing but escaped text, {@code i b sup sub span} and
 * links to http(s) addresses, however hostile the item was.
 */
public record Citation(String html) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    /** The same without any markup, for mail, plain files and the clipboard. */
    public String text() {
        StringBuilder text = new StringBuilder(html.length());
        for (int at = 0; at < html.length(); ) {
            char next = html.charAt(at);
            int end = next == '<' ? html.indexOf('>', at) : next == '&' ? html.indexOf(';', at) : at;
            if (end < 0) end = at;
            if (end == at) text.append(next);
            else if (next == '&') text.append(meant(html.substring(at, end + 1)));
            at = end + 1;
        }
        return text.toString();
    }

    private static String meant(String entity) {
        return switch (entity) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&#39;" -> "'";
            case "&amp;" -> "&";
            default -> entity;
        };
    }
}
