package org.coproduction.bibliography;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item as a BibTeX entry, in UTF-8. Our remarks go into {@code annote}, which the usual styles do not print; what
 * contributors did is a part of the reference, and printed.
 */
final class BibTex {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern RANGE = Pattern.compile("(?<=\\w)\\s*[-–—]+\\s*(?=\\w)");

    private BibTex() {}

    static void write(CslItem item, Appendable out) throws IOException {
        String type = type(item);
        out.append('@').append(type).append('{').append(key(item.id()));
        text(out, "author", names(item, "author"));
        text(out, "editor", names(item, "editor"));
        field(out, item, "title", "title");
        String container = switch (type) {
            case "article" -> "journal";
            case "misc" -> "howpublished";
            default -> "booktitle";
        };
        field(out, item, container, "container-title");
        field(out, item, "series", "collection-title");
        field(out, item, "volume", "volume");
        field(out, item, "number", item.text("issue") == null ? "number" : "issue");
        field(out, item, "edition", "edition");
        field(out, item, "type", "genre");
        pages(out, item.text("page"));
        field(
                out,
                item,
                switch (type) {
                    case "techreport" -> "institution";
                    case "phdthesis", "mastersthesis" -> "school";
                    default -> "publisher";
                },
                "publisher");
        field(out, item, "address", "publisher-place");
        date(out, item.dateParts("issued"));
        verbatim(out, "doi", item.doi());
        verbatim(out, "isbn", item.text("ISBN"));
        verbatim(out, "issn", item.text("ISSN"));
        verbatim(out, "url", item.url());
        verbatim(out, "urldate", day(item.dateParts("accessed")));
        verbatim(out, "language", item.language());
        field(out, item, "abstract", "abstract");
        field(out, item, "keywords", "keyword");
        field(out, item, item.names("contributor").isEmpty() ? "annote" : "note", "note");
        out.append("\n}\n\n");
    }

    private static String type(CslItem item) {
        return switch (item.type()) {
            case "article-journal", "article-magazine", "article-newspaper", "article", "review" -> "article";
            case "book" -> "book";
            case "chapter", "entry-encyclopedia", "entry-dictionary" -> "incollection";
            case "paper-conference" -> "inproceedings";
            case "report" -> "techreport";
            case "thesis" -> isMasters(item.text("genre")) ? "mastersthesis" : "phdthesis";
            case "manuscript" -> "unpublished";
            default -> "misc";
        };
    }

    private static boolean isMasters(@Nullable String genre) {
        return genre != null && genre.toLowerCase(Locale.ROOT).contains("master");
    }

    /** The id, with what BibTeX does not allow in a key written as its code: different ids stay different. */
    static String key(String id) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean allowed = c < 0x80 && (Character.isLetterOrDigit(c) || "-.:/".indexOf(c) >= 0);
            if (allowed) key.append(c);
            else key.append('_').append(Integer.toHexString(c)).append('_');
        }
        return key.isEmpty() ? "_" : key.toString();
    }

    private static @Nullable String names(CslItem item, String role) {
        List<CslName> names = item.names(role);
        return names.isEmpty() ? null : names.stream().map(BibTex::name).collect(Collectors.joining(" and "));
    }

    private static String name(CslName name) {
        if (name.literal() != null) return "{" + Latex.of(name.literal()) + "}";
        String family = Stream.of(name.particle(), name.family())
                .filter(part -> part != null)
                .map(BibTex::oneName)
                .collect(Collectors.joining(" "));
        return Stream.of(family, part(name.suffix()), part(name.given()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(@Nullable String name) {
        return name == null ? "" : oneName(name);
    }

    /** Braced where a comma or the word "and" inside would split it. */
    private static String oneName(String name) {
        String latex = Latex.of(name);
        boolean splits = name.contains(",") || (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" and ");
        return splits ? "{" + latex + "}" : latex;
    }

    private static void pages(Appendable out, @Nullable String pages) throws IOException {
        if (pages != null) text(out, "pages", RANGE.matcher(Latex.of(pages)).replaceAll("--"));
    }

    private static void date(Appendable out, List<Integer> parts) throws IOException {
        if (parts.isEmpty()) return;
        text(out, "year", parts.getFirst().toString());
        if (parts.size() > 1 && parts.get(1) >= 1 && parts.get(1) <= 12)
            out.append(",\n  month = ").append(MONTHS.get(parts.get(1) - 1));
    }

    private static @Nullable String day(List<Integer> parts) {
        return parts.size() < 3
                ? null
                : String.format(Locale.ROOT, "%04d-%02d-%02d", parts.get(0), parts.get(1), parts.get(2));
    }

    private static void field(Appendable out, CslItem item, String name, String field) throws IOException {
        String value = item.text(field);
        if (value != null) text(out, name, Latex.of(value));
    }

    /** Addresses and numbers: read as they stand, so only what would end the field is taken out. */
    private static void verbatim(Appendable out, String name, @Nullable String value) throws IOException {
        if (value == null) return;
        String held = PlainText.is(value, "{}")
                ? value
                : SPACES.matcher(value.replace("{", "%7B").replace("}", "%7D")).replaceAll(" ");
        text(out, name, held);
    }

    private static void text(Appendable out, String name, @Nullable String value) throws IOException {
        if (value != null)
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
}
