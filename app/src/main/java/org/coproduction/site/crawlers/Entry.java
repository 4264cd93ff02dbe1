package org.coproduction.site.crawlers;

import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.words.Language;

/** A page in the sitemap: an entry for each language, each naming all of them. */
final class Entry {
    private Entry() {}

    static String of(SitePage page, Here here) {
        StringBuilder alternates = new StringBuilder();
        for (Language language : Language.values())
            alternates.append("<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                    .formatted(language.tag(), address(page, language, here)));
        StringBuilder entries = new StringBuilder();
        for (Language language : Language.values()) {
            entries.append("<url><loc>").append(address(page, language, here)).append("</loc>");
            if (page.changedAt() != null)
                entries.append("<lastmod>").append(page.changedAt()).append("</lastmod>");
            entries.append(alternates).append("</url>\n");
        }
        return entries.toString();
    }

    private static String address(SitePage page, Language language, Here here) {
        return escaped(here.absolute(here.linkIn(language, page.address())));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
