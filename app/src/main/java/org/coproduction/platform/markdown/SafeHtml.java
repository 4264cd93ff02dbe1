package org.coproduction.platform.markdown;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** HTML that went through the {@link Sanitiser}, and so may stand in a page as it is. Nobody else makes one. */
public final class SafeHtml implements Content {
    public static final SafeHtml EMPTY = new SafeHtml("");

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
