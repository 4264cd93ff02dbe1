package org.coproduction.bibliography;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An item as a RIS record, one tag a line, lines ended as the format wants it. */
final class Ris {
    private static final Pattern PAGES = Pattern.compile("(\\w+)\\s*[-–—]+\\s*(\\w+)");
    private static final Pattern INLINE = Pattern.compile("</?(i|b|sup|sub|span)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private Ris() {}

    static void write(CslItem item, Appendable out) throws IOException {
        line(out, "TY", type(item.type()));
        line(out, "ID", item.id());
        for (CslName author : item.authors()) line(out, "AU", name(author));
        for (CslName editor : item.names("editor")) line(out, "A2", name(editor));
        line(out, "TI", item.text("title"));
        line(out, "T2", item.text("container-title"));
        line(out, "T3", item.text("collection-title"));
        List<Integer> issued = item.dateParts("issued");
        if (!issued.isEmpty()) line(out, "PY", String.format(Locale.ROOT, "%04d", issued.getFirst()));
        if (issued.size() > 1) line(out, "DA", day(issued));
        line(out, "VL", item.text("volume"));
        line(out, "IS", item.text("issue") == null ? item.text("number") : item.text("issue"));
        line(out, "ET", item.text("edition"));
        pages(out, item.text("page"));
        line(out, "PB", item.text("publisher"));
        line(out, "CY", item.text("publisher-place"));
        line(out, "SN", item.text("ISBN"));
        line(out, "SN", item.text("ISSN"));
        line(out, "M3", item.text("genre"));
        line(out, "DO", item.doi());
        line(out, "UR", item.url());
        List<Integer> accessed = item.dateParts("accessed");
        if (!accessed.isEmpty()) line(out, "Y2", day(accessed));
        line(out, "LA", item.language());
        line(out, "AB", item.text("abstract"));
        line(out, "N1", item.text("note"));
        out.append("ER  - \r\n\r\n");
    }

    private static String type(String type) {
        return switch (type) {
            case "article-journal", "article", "review" -> "JOUR";
            case "article-magazine" -> "MGZN";
            case "article-newspaper" -> "NEWS";
            case "book" -> "BOOK";
            case "chapter" -> "CHAP";
            case "entry-encyclopedia" -> "ENCYC";
            case "entry-dictionary" -> "DICT";
            case "paper-conference" -> "CONF";
            case "report" -> "RPRT";
            case "thesis" -> "THES";
            case "manuscript" -> "UNPB";
            case "legislation" -> "STAT";
            case "legal_case" -> "CASE";
            case "dataset" -> "DATA";
            case "post", "post-weblog", "webpage" -> "ELEC";
            default -> "GEN";
        };
    }

    /** "Family, Given, Suffix"; the format forbids an asterisk here. */
    private static String name(CslName name) {
        if (name.literal() != null) return name.literal().replace("*", "");
        StringBuilder out = new StringBuilder();
        if (name.particle() != null) out.append(name.particle()).append(' ');
        if (name.family() != null) out.append(name.family());
        if (name.given() != null) out.append(out.isEmpty() ? "" : ", ").append(name.given());
        if (name.suffix() != null) out.append(", ").append(name.suffix());
        return out.toString().replace("*", "");
    }

    private static void pages(Appendable out, @Nullable String pages) throws IOException {
        if (pages == null) return;
        Matcher range = PAGES.matcher(pages);
        if (range.matches()) {
            line(out, "SP", range.group(1));
            line(out, "EP", range.group(2));
        } else {
            line(out, "SP", pages);
        }
    }

    private static String day(List<Integer> parts) {
        StringBuilder day = new StringBuilder(String.format(Locale.ROOT, "%04d", parts.getFirst()));
        for (int i = 1; i < 3; i++) {
            day.append('/').append(i < parts.size() ? String.format(Locale.ROOT, "%02d", parts.get(i)) : "");
        }
        return day.append('/').toString();
    }

    private static void line(Appendable out, String tag, @Nullable String value) throws IOException {
        if (value == null) return;
        String flat = PlainText.is(value, "<")
                ? value
                : BREAKS.matcher(INLINE.matcher(value).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
        out.append(tag).append("  - ").append(flat).append("\r\n");
    }
}
