package org.coproduction.platform.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one gate between what people write and the HTML of a page: it lets through a few elements by name and drops the rest,
 * whatever made the HTML before it.
 */
final class Sanitiser {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?://|mailto:)[^\\s\"'<>\\\\]+|/([^/\\s\"'<>\\\\][^\\s\"'<>\\\\]*)?|#[\\w-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern SIDE = Pattern.compile("left|right|center");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "br", "hr", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "pre", "code", "em", "strong")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("align")
            .matching(SIDE)
            .onElements("th", "td")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private Sanitiser() {}

    static SafeHtml safe(String html) {
        return new SafeHtml(POLICY.sanitize(html));
    }
}
