package org.coproduction.bibliography.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.jspecify.annotations.Nullable;

/** An item as a ContextObject in a span (COinS), which reference managers pick up from a page. */
final class OpenUrl {
    private OpenUrl() {}

    static String of(CslItem item) {
        String genre = genre(item.type());
        boolean journal = genre.equals("article");
        StringBuilder out = new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A")
                .append(journal ? "journal" : genre.equals("document") ? "dc" : "book");
        if (genre.equals("document")) {
            add(out, "type", item.type());
            add(out, "title", item.title());
            add(out, "identifier", item.url());
        } else {
            add(out, "genre", genre);
            add(out, journal ? "atitle" : genre.equals("bookitem") ? "atitle" : "btitle", item.title());
            add(out, journal ? "jtitle" : genre.equals("bookitem") ? "btitle" : "series", item.text("container-title"));
            add(out, "volume", item.text("volume"));
            add(out, "issue", item.text("issue"));
            add(out, "pages", item.text("page"));
            add(out, "pub", item.text("publisher"));
            add(out, "place", item.text("publisher-place"));
            add(out, "isbn", item.text("ISBN"));
        }
        if (item.doi() != null) add(out, "_id", "info:doi/" + item.doi());
        Integer year = item.year();
        if (year != null) add(out, "date", year.toString());
        List<CslName> authors = item.authors();
        if (!authors.isEmpty()) {
            add(out, "aulast", authors.getFirst().family());
            add(out, "aufirst", authors.getFirst().given());
        }
        for (CslName author : authors) add(out, genre.equals("document") ? "creator" : "au", author.inFull());
        return out.toString();
    }

    private static String genre(String type) {
        return switch (type) {
            case "article-journal", "article-magazine", "article-newspaper", "article" -> "article";
            case "book" -> "book";
            case "chapter" -> "bookitem";
            case "report" -> "report";
            case "paper-conference" -> "proceeding";
            default -> "document";
        };
    }

    private static void add(StringBuilder out, String key, @Nullable String value) {
        if (value == null || value.isEmpty()) return;
        out.append(key.startsWith("_") ? "&rft" : "&rft.").append(key).append('=');
        out.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
