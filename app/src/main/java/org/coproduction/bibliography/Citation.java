package org.coproduction.bibliography;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Pattern;

/**
 * A formatted reference. A template writes it as it is; it holds nothing but escaped text, {@code i b sup sub span} and
 * links to http(s) addresses, however hostile the item was.
 */
public record Citation(String html) implements Content {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    /** The same without any markup, for mail, plain files and the clipboard. */
    public String text() {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
