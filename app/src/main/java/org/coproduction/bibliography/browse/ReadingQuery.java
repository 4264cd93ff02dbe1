package org.coproduction.bibliography.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.WorkType;
import org.coproduction.platform.search.SearchWords;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Single;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an address of the list asks for; bad input stops here.
 *
 * @param chosen the values chosen in each facet
 * @param from the first year of a range, {@code to} its last; null where it is open
 * @param sort null where the reader chose none: then the best match comes first, or, without words, the list is by author
 */
public record ReadingQuery(
        String words,
        Map<String, List<String>> chosen,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable ReadingSort sort,
        CitationStyle style) {
    static final List<String> FACETS = List.of("theme", "type", "decade", "question");
    private static final int MOST_VALUES = 60;
    private static final Map<String, Predicate<String>> VALID = Map.of(
            "theme", value -> value.matches("[1-9]\\d{0,3}"),
            "type", WorkType::exists,
            "decade", value -> value.matches("\\d{1,3}0"),
            "question", value -> QuestionSlug.of(value).isPresent());

    static ReadingQuery of(MultiValueMap<String, String> address) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        int values = 0;
        for (String facet : FACETS) {
            List<String> some = address.getOrDefault(facet, List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            values += some.size();
            if (values > MOST_VALUES) throw Refusal.badRequest("readings.refused.too-many", MOST_VALUES);
            if (!some.stream().allMatch(VALID.get(facet))) throw Refusal.badRequest("readings.refused." + facet);
            if (!some.isEmpty()) chosen.put(facet, some);
        }
        String sort = Single.value(address, "sort");
        return new ReadingQuery(
                Single.value(address, "q").strip(),
                chosen,
                year(Single.value(address, "from")),
                year(Single.value(address, "to")),
                sort.isEmpty()
                        ? null
                        : ReadingSort.of(sort).orElseThrow(() -> Refusal.badRequest("readings.refused.sort")),
                StyleChoice.of(Single.value(address, "style"), Single.value(address, "other")));
    }

    private static @Nullable Integer year(String typed) {
        if (typed.isBlank()) return null;
        if (!typed.strip().matches("\\d{1,4}")) throw Refusal.badRequest("readings.refused.year");
        return Integer.valueOf(typed.strip());
    }

    Selection selection() {
        try {
            Selection selection = Selection.of(ReadingsIndex.KIND).with(SearchWords.of(words));
            for (var facet : chosen.entrySet()) selection = selection.choose(facet.getKey(), facet.getValue());
            if (from == null && to == null) return selection;
            return selection.between("year", from == null ? Long.MIN_VALUE : from, to == null ? Long.MAX_VALUE : to);
        } catch (SearchWords.TooLong tooLong) {
            throw Refusal.badRequest("readings.refused.words", SearchWords.LONGEST, SearchWords.MOST);
        }
    }

    public ReadingSort sorted() {
        if (sort != null) return sort;
        return words.isEmpty() ? ReadingSort.AUTHOR : ReadingSort.MATCH;
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || !chosen.isEmpty() || from != null || to != null;
    }

    /** How many filters are chosen; words are none. */
    public int narrowings() {
        int years = (from == null ? 0 : 1) + (to == null ? 0 : 1);
        return years + chosen.values().stream().mapToInt(List::size).sum();
    }

    public boolean has(String facet, String value) {
        return chosen.getOrDefault(facet, List.of()).contains(value);
    }

    /** The same with this value chosen, or no longer chosen where it was. */
    ReadingQuery toggled(String facet, String value) {
        Map<String, List<String>> other = new LinkedHashMap<>(chosen);
        List<String> values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
        if (!values.remove(value)) values.add(value);
        if (values.isEmpty()) other.remove(facet);
        else other.put(facet, values);
        return new ReadingQuery(words, other, from, to, sort, style);
    }

    ReadingQuery between(@Nullable Integer first, @Nullable Integer last) {
        return new ReadingQuery(words, chosen, first, last, sort, style);
    }

    ReadingQuery withoutWords() {
        return new ReadingQuery("", chosen, from, to, sort, style);
    }

    /** {@code /readings} and then this query; {@code ending} names another form of it, as {@code .bib} does. */
    public String address(String ending) {
        StringBuilder query = new StringBuilder();
        if (!words.isEmpty()) add(query, "q", words);
        for (String facet : FACETS) {
            for (String value : chosen.getOrDefault(facet, List.of())) add(query, facet, value);
        }
        if (from != null) add(query, "from", from.toString());
        if (to != null) add(query, "to", to.toString());
        if (sort != null) add(query, "sort", sort.key());
        if (!style.equals(CitationStyle.APA)) add(query, "style", style.name());
        return "/readings" + ending + query;
    }

    /** What came into this selection. */
    public String feed() {
        return new ReadingQuery(words, chosen, from, to, null, CitationStyle.APA).address(".atom");
    }

    static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
