package org.coproduction.bibliography.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.jspecify.annotations.Nullable;

/** One of the tags by which search engines and reference managers know what a page describes. */
public record MetaTag(String name, String content) {
    private static final Pattern PAGES = Pattern.compile("(\\w+)\\s*[-–—]+\\s*(\\w+)");

    static List<MetaTag> of(CslItem item) {
        List<MetaTag> tags = new ArrayList<>();
        add(tags, "citation_title", item.title());
        for (CslName author : item.authors()) add(tags, "citation_author", author.familyFirst());
        for (CslName editor : item.names("editor")) add(tags, "citation_editor", editor.familyFirst());
        List<Integer> issued = item.dateParts("issued");
        if (!issued.isEmpty())
            add(
                    tags,
                    "citation_publication_date",
                    String.join("/", issued.stream().map(String::valueOf).toList()));
        add(tags, container(item.type()), item.text("container-title"));
        add(tags, "citation_volume", item.text("volume"));
        add(tags, "citation_issue", item.text("issue"));
        pages(tags, item.text("page"));
        add(tags, "citation_doi", item.doi());
        add(tags, "citation_isbn", item.text("ISBN"));
        add(
                tags,
                item.type().equals("report") ? "citation_technical_report_institution" : "citation_publisher",
                item.text("publisher"));
        add(tags, "citation_language", item.language());
        return tags;
    }

    private static String container(String type) {
        return switch (type) {
            case "chapter" -> "citation_inbook_title";
            case "paper-conference" -> "citation_conference_title";
            default -> "citation_journal_title";
        };
    }

    private static void pages(List<MetaTag> tags, @Nullable String pages) {
        if (pages == null) return;
        Matcher range = PAGES.matcher(pages);
        add(tags, "citation_firstpage", range.matches() ? range.group(1) : pages);
        if (range.matches()) add(tags, "citation_lastpage", range.group(2));
    }

    private static void add(List<MetaTag> tags, String name, @Nullable String content) {
        if (content != null && !content.isEmpty()) tags.add(new MetaTag(name, content));
    }
}
