package org.coproduction.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Our own bibliography, formatted in each of the common styles and read again: how much comes back right. */
class WrittenReferencesMeasuredTest {
    private static final Set<String> TYPES = Set.of("article-journal", "book", "chapter");
    /** Of all that could be read of a field, in all styles together, in percent. Measured, and rounded down. */
    private static final Map<String, Integer> FLOORS =
            Map.of("author", 80, "year", 90, "title", 80, "container-title", 75, "volume", 90, "page", 90, "DOI", 99);

    private final Engines engines = new Engines();
    private final Map<String, int[]> right = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void mostFieldsOfMostReferencesComeBack() throws IOException {
        List<CslItem> items = items();
        assertThat(items).hasSizeGreaterThan(20);
        for (CitationStyle style : CitationStyle.COMMON) for (CslItem item : items) compare(item, style);
        SoftAssertions softly = new SoftAssertions();
        FLOORS.forEach((field, floor) -> softly.assertThat(share(field))
                .as(
                        "%s; for example%n%s",
                        field,
                        String.join(
                                "\n",
                                wrong.stream()
                                        .filter(line -> line.startsWith(field))
                                        .limit(25)
                                        .toList()))
                .isGreaterThanOrEqualTo(floor));
        softly.assertAll();
    }

    private void compare(CslItem item, CitationStyle style) {
        String written = engines.format(item, style, Language.EN).text();
        CslItem read = WrittenReference.of(written).orElse(new CslItem("", Map.of()));
        for (String field : FLOORS.keySet()) {
            String meant = value(item, field);
            if (meant.isEmpty() || !plain(written).contains(shownOf(field, meant))) continue;
            String found = value(read, field);
            boolean same = found.equals(meant);
            right.computeIfAbsent(field, name -> new int[2])[same ? 0 : 1]++;
            if (!same) wrong.add(field + " " + style.name() + ": " + found + " for " + meant + " in " + written);
        }
    }

    /** Styles leave fields out: what is not there cannot be read. */
    private static String shownOf(String field, String meant) {
        return field.equals("author") ? meant.split(" ")[0] : meant;
    }

    private int share(String field) {
        int[] counts = right.getOrDefault(field, new int[2]);
        return counts[0] * 100 / Math.max(1, counts[0] + counts[1]);
    }

    private static String value(CslItem item, String field) {
        return switch (field) {
            case "author" ->
                plain(String.join(
                        " ",
                        item.authors().stream()
                                .map(name -> name.family() == null ? name.inFull() : name.family())
                                .map(WrittenReferencesMeasuredTest::plain)
                                .toList()));
            case "year" -> item.year() == null ? "" : item.year().toString();
            case "page" -> firstPage(item.text("page"));
            default -> plain(item.text(field));
        };
    }

    private static String firstPage(@Nullable String pages) {
        return pages == null ? "" : plain(pages.replaceFirst("[-–].*", ""));
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT)
                        .replaceAll("<[^>]+>", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }

    private static List<CslItem> items() throws IOException {
        try (InputStream file = new ClassPathResource("starter/bibliography.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, new TypeReference<List<Map<String, Object>>>() {}).stream()
                    .map(item -> new CslItem(String.valueOf(item.get("id")), item))
                    .filter(item ->
                            TYPES.contains(item.type()) && !item.authors().isEmpty() && item.year() != null)
                    .limit(120)
                    .toList();
        }
    }
}
