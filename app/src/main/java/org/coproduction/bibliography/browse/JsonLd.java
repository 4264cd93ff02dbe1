package org.coproduction.bibliography.browse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.coproduction.bibliography.Reading;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.LinkedData;
import org.jspecify.annotations.Nullable;

/** A reading in the words of schema.org. */
final class JsonLd {
    private JsonLd() {}

    static String of(Reading reading, Here here) {
        CslItem item = reading.item();
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("@context", "https://schema.org");
        work.put("@type", type(item.type()));
        work.put("@id", here.absolute(reading.address()));
        put(work, "name", item.title());
        if (!item.authors().isEmpty())
            work.put("author", item.authors().stream().map(JsonLd::name).toList());
        Integer year = item.year();
        if (year != null) work.put("datePublished", year.toString());
        put(work, "inLanguage", item.language());
        put(work, "isbn", item.text("ISBN"));
        put(work, "pagination", item.text("page"));
        String publisher = item.text("publisher");
        if (publisher != null) work.put("publisher", Map.of("@type", "Organization", "name", publisher));
        String container = item.text("container-title");
        if (container != null)
            work.put(
                    "isPartOf",
                    Map.of("@type", item.type().equals("chapter") ? "Book" : "Periodical", "name", container));
        String doi = item.doi();
        if (doi != null) work.put("sameAs", "https://doi.org/" + doi);
        else put(work, "url", item.url());
        return LinkedData.inPage(work);
    }

    private static Map<String, Object> name(CslName name) {
        boolean person = name.literal() == null;
        return Map.of("@type", person ? "Person" : "Organization", "name", name.inFull());
    }

    private static String type(String type) {
        return switch (type) {
            case "article-journal", "paper-conference" -> "ScholarlyArticle";
            case "article-newspaper" -> "NewsArticle";
            case "article-magazine" -> "Article";
            case "book" -> "Book";
            case "chapter" -> "Chapter";
            case "report" -> "Report";
            case "thesis" -> "Thesis";
            case "legislation" -> "Legislation";
            case "dataset" -> "Dataset";
            case "webpage", "post", "post-weblog" -> "WebPage";
            default -> "CreativeWork";
        };
    }

    private static void put(Map<String, Object> work, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) work.put(key, value);
    }
}
