package org.coproduction.bibliography;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reference as lists of references write it, taken apart by rules: DOI and address wherever they stand; the year in
 * parentheses, or after the names, or at the end; names before it; the title in quotation marks, or up to the next full stop;
 * then where it was published, up to volume and pages. What no rule finds is left out, so that a person fills it in.
 */
public final class WrittenReference {
    private static final int LONGEST = 2_000;
    private static final Pattern NUMBER = Pattern.compile("^\\[?\\d{1,3}[].)]\\s+");
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:?\\s*)?(10\\.\\d{4,9}/[^\\s\"<>]+)");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern LEADS_THERE = Pattern.compile(
            "(?i)[,.]?\\s*(?:available (?:at|from|online)|retrieved from|disponible (?:à l’adresse|sur)|accessed)\\s*:?\\s*[.,]?\\s*$");
    private static final String A_YEAR = "((?:1[6-9]|20)\\d\\d)[a-z]?";
    private static final Pattern BRACKETED = Pattern.compile("\\(" + A_YEAR + "[^()]{0,20}\\)");
    private static final Pattern AFTER_NAMES = Pattern.compile("[.,]\\s" + A_YEAR + "\\.\\s");
    private static final Pattern LATE = Pattern.compile("[.,;]\\s" + A_YEAR + "(?=[\\s;,.:)]|$)");
    private static final String BARE_INITIALS = " \\p{Lu}(?:-?\\p{Lu}){0,3}";
    private static final String WORDS = "[\\p{L}'’ -]+";
    private static final Pattern NAMES_WITH_DOTS = Pattern.compile(
            "^" + WORDS + ", (?:\\p{Lu}\\.[ -]?)+(?:,?\\s?&?\\s?" + WORDS + ", (?:\\p{Lu}\\.[ -]?)+)*(?:et al\\.\\s)?");
    private static final Pattern NAMES_WITHOUT =
            Pattern.compile("^" + WORDS + BARE_INITIALS + "(?:, " + WORDS + BARE_INITIALS + ")*(?:, et al)?\\.\\s");
    private static final Pattern QUOTED =
            Pattern.compile("^[\\s,.]*(?:“(.+?)”|\"(.+?)\"|«\\s?(.+?)\\s?»|‘(.+?)(?:’(?=[,.])|(?<=[.?!,])’(?=\\s|$)))");
    private static final Pattern END = Pattern.compile("(?<!\\b\\p{Lu})(?<!\\b(?:vs|St|Mr|Mrs|Dr|No))[.?!](?=\\s|$)");
    private static final Pattern WITHIN = Pattern.compile("[.?!]\\s(?:[Ii]n|[Dd]ans):?\\s");
    private static final Pattern EDITORS = Pattern.compile("^(.*?)\\s\\((?:[EÉ]ds?\\.|editors?|dir\\.)\\),?\\s*");
    private static final Pattern EDITION = Pattern.compile("\\s\\(\\d+\\S*\\s(?:edn|ed\\.|éd\\.)\\)$");
    private static final Pattern JOURNAL =
            Pattern.compile("(?i)\\b(?:journal|review|revue|quarterly|annals|bulletin|cahiers|zeitschrift)\\b");

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private String rest;
    private boolean quoted;

    private WrittenReference(String text) {
        this.rest = text;
    }

    /** Empty where nothing that could be a reference is found: it needs a title, and a DOI or names and a year. */
    public static Optional<CslItem> of(String text) {
        String plain = NUMBER.matcher(
                        text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip())
                .replaceFirst("");
        if (plain.isEmpty() || plain.length() > LONGEST) return Optional.empty();
        WrittenReference read = new WrittenReference(plain);
        read.address();
        read.namesAndYear();
        read.title();
        read.publication();
        boolean dated = read.fields.containsKey("author") && read.fields.containsKey("issued");
        boolean known = read.fields.containsKey("title") && (dated || read.fields.containsKey("DOI"));
        return known ? Optional.of(new CslItem("", read.fields)) : Optional.empty();
    }

    private void address() {
        Matcher doi = DOI.matcher(rest);
        if (doi.find()) {
            put("DOI", doi.group(1).replaceFirst("[.,;)]+$", ""));
            cut(doi);
        }
        Matcher web = WEB.matcher(rest);
        if (web.find()) {
            put("URL", web.group().replaceFirst("[.,;)]+$", ""));
            cut(web);
        }
        rest = LEADS_THERE.matcher(rest).replaceFirst(".");
    }

    private void cut(Matcher found) {
        String before = LEADS_THERE.matcher(rest.substring(0, found.start())).replaceFirst("");
        rest = (before + rest.substring(found.end())).strip();
    }

    private void namesAndYear() {
        Matcher bracketed = BRACKETED.matcher(rest);
        Matcher after = AFTER_NAMES.matcher(rest);
        if (bracketed.find() && bracketed.end() < rest.length() - 5 && !quotedBefore(bracketed.start())) {
            year(bracketed.group(1));
            split(bracketed.start(), bracketed.end());
        } else if (after.find() && !quotedBefore(after.start())) {
            year(after.group(1));
            split(after.start(), after.end());
            rest = rest.replaceFirst("\\.\\s" + after.group(1) + "\\.\\s", ". "); // ISO 690 has it twice
        } else {
            lateYear();
            leadingNames();
        }
    }

    private boolean quotedBefore(int place) {
        return rest.substring(0, place).matches(".*[“\"«‘].*");
    }

    private void split(int namesEnd, int restStart) {
        names(rest.substring(0, namesEnd));
        rest = rest.substring(restStart);
    }

    private void lateYear() {
        Matcher bracketed = BRACKETED.matcher(rest);
        Matcher late = LATE.matcher(rest);
        if (bracketed.find()) {
            year(bracketed.group(1));
            rest = (rest.substring(0, bracketed.start()) + rest.substring(bracketed.end())).strip();
            return;
        }
        int end = -1;
        int start = -1;
        while (late.find()) {
            fields.remove("issued");
            year(late.group(1));
            start = late.start();
            end = late.end();
        }
        if (end > 0)
            rest = rest.substring(0, start) + "," + rest.substring(end).replaceFirst("^\\s\\p{L}{3}(?:\\s\\d+)?;", ";");
    }

    private void leadingNames() {
        Matcher dots = NAMES_WITH_DOTS.matcher(rest);
        Matcher none = NAMES_WITHOUT.matcher(rest);
        int quote = rest.replaceAll("[\"«‘]", "“").indexOf('“');
        if (quote > 0) split(quote, quote);
        else if (dots.find()) split(dots.end(), dots.end());
        else if (none.find()) split(none.end() - 2, none.end());
    }

    private void names(String written) {
        List<CslName> names = WrittenNames.read(
                written.replaceFirst("(?<!\\p{Lu})[.,\\s]+$", "").replaceFirst("\\s\\([EÉ]ds?\\.\\)$", ""));
        if (!names.isEmpty())
            fields.put("author", names.stream().map(CslName::fields).toList());
    }

    private void title() {
        Matcher quotation = QUOTED.matcher(rest);
        quoted = quotation.find();
        if (quoted) {
            String title = first(quotation.group(1), quotation.group(2), quotation.group(3), quotation.group(4));
            put("title", title.replaceFirst("[.,]$", ""));
            rest = rest.substring(quotation.end());
            return;
        }
        rest = rest.replaceFirst("^[\\s.,:]+", "");
        int stop = endOfTitle();
        boolean asks = stop < rest.length() && rest.charAt(stop) != '.';
        String title = rest.substring(0, asks ? stop + 1 : stop).strip();
        put("title", EDITION.matcher(title).replaceFirst(""));
        rest = rest.substring(Math.min(rest.length(), stop + 1));
    }

    /** Before the book that it is in; else before the last sentence that names where it was published. */
    private int endOfTitle() {
        Matcher within = WITHIN.matcher(rest);
        if (within.find()) return within.start();
        WrittenLocators where = WrittenLocators.in(rest);
        String said = where.any() ? rest.substring(0, where.from()) : rest.replaceFirst("[.\\s]+$", "");
        int stop = -1;
        Matcher end = END.matcher(said);
        while (end.find()) if (end.end() < said.strip().length()) stop = end.start();
        return stop < 0 ? said.replaceFirst("[.\\s]+$", "").length() : stop;
    }

    private static String first(@Nullable String... some) {
        for (String one : some) if (one != null) return one;
        return "";
    }

    private void publication() {
        rest = rest.replaceFirst("^[\\s.,]+", "");
        boolean within = rest.matches("(?i)^(in|dans)[:\\s].*");
        if (within) rest = rest.replaceFirst("(?i)^(in|dans)[:\\s]+", "");
        WrittenLocators where = WrittenLocators.in(rest);
        put("volume", where.volume());
        put("issue", where.issue());
        put("page", where.pages() == null ? null : where.pages().replaceAll("\\s?[-–—]\\s?", "-"));
        if (within) partOfBook(where);
        else if (where.any() || quoted) bookOrJournal(where);
        else alone();
    }

    private void partOfBook(WrittenLocators where) {
        put("type", "chapter");
        Matcher editors = EDITORS.matcher(rest);
        String book = editors.find() ? rest.substring(editors.end()) : rest;
        if (editors.hasMatch())
            fields.put(
                    "editor",
                    WrittenNames.read(editors.group(1)).stream()
                            .map(CslName::fields)
                            .toList());
        String[] parts = book.split("\\s?\\(?\\bpp?\\.|,\\s(?:edited by|sous la direction de)\\s|\\.\\s", 2);
        put("container-title", container(parts[0]));
        if (where.pages() == null || parts.length < 2) return;
        put("publisher", container(parts[1].replaceFirst("^[^)]*\\)\\.?", "")));
    }

    /** What MLA writes of a part of a book: the book, and who published it. */
    private void bookOrJournal(WrittenLocators where) {
        String[] parts = rest.substring(0, where.from()).split(",\\s", 2);
        boolean book = where.volume() == null
                && where.issue() == null
                && !JOURNAL.matcher(rest).find();
        if (!book || parts.length < 2) {
            put("type", "article-journal");
            put("container-title", container(rest.substring(0, where.from())));
            return;
        }
        put("type", "chapter");
        put("container-title", container(parts[0]));
        put("publisher", container(parts[1].replaceFirst("^edited by .*?, ", "")));
    }

    private void alone() {
        String end = container(rest);
        boolean journal = JOURNAL.matcher(end).find() || fields.containsKey("DOI") && !end.isEmpty();
        put("type", journal ? "article-journal" : end.isEmpty() && fields.containsKey("URL") ? "webpage" : "book");
        if (journal) put("container-title", end);
        else put("publisher", end.replaceFirst("^[^:]{1,40}:\\s", ""));
    }

    private static String container(String text) {
        return text.replaceFirst("(?i)[,\\s]*\\b(?:ahead of print|no)[\\s.,]*$", "")
                .replaceAll("[\\s.,;:(]+$", "")
                .replaceFirst("^[\\s.,;:]+", "");
    }

    private void year(String year) {
        fields.put("issued", Map.of("date-parts", List.of(List.of(Integer.valueOf(year)))));
    }

    private void put(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) fields.put(field, value.strip());
    }
}
