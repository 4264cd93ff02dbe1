package org.coproduction.cases;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.search.SearchWords;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Single;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows, as its address says it: {@code q=police&country=BE&country=NL&from=1990}. One query has one
 * address: facets and values in a fixed order, nothing that is as usual.
 *
 * @param words as typed, for cases that have all of them
 * @param chosen any of the values of each facet
 * @param from first year at the earliest, or null
 * @param to first year at the latest, or null
 * @param sort null for the usual one: best match where there are words, else the newest
 */
public record CaseQuery(
        String words,
        Map<CaseFacet, List<String>> chosen,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable CaseOrder sort) {
    public static final CaseQuery ALL = new CaseQuery("", Map.of(), null, null, null);
    private static final int MOST_VALUES = 300;
    private static final int LONGEST_VALUE = 200;

    public CaseQuery {
        Map<CaseFacet, List<String>> sorted = new EnumMap<>(CaseFacet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty())
                sorted.put(facet, values.stream().sorted().distinct().toList());
        });
        chosen = Collections.unmodifiableMap(sorted);
        words = words.strip();
        if (sort != null && sort == usual(words)) sort = null;
    }

    /** Reads an address, or refuses it with what is wrong in it; what is no part of a query is passed over. */
    public static CaseQuery of(Map<String, List<String>> address) {
        Map<CaseFacet, List<String>> chosen = new EnumMap<>(CaseFacet.class);
        int values = 0;
        for (CaseFacet facet : CaseFacet.values()) {
            List<String> given = address.getOrDefault(facet.key(), List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            values += given.size();
            if (given.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) throw tooMuch();
            chosen.put(facet, given);
        }
        if (values > MOST_VALUES) throw tooMuch();
        String words = first(address, "q");
        try {
            SearchWords.of(words);
        } catch (SearchWords.TooLong e) {
            throw Refusal.badRequest("cases.refused.words", SearchWords.MOST, SearchWords.LONGEST);
        }
        Integer from = year(first(address, "from"));
        Integer to = year(first(address, "to"));
        if (from != null && to != null && from > to)
            throw Refusal.badRequest("cases.refused.years", from.toString(), to.toString());
        return new CaseQuery(words, chosen, from, to, sort(first(address, "sort")));
    }

    /** Reads what {@link #address} wrote. */
    public static CaseQuery read(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : address.split("&")) {
            int is = pair.indexOf('=');
            if (is < 1) continue;
            parameters
                    .computeIfAbsent(decoded(pair.substring(0, is)), name -> new ArrayList<>())
                    .add(decoded(pair.substring(is + 1)));
        }
        return of(parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public boolean isAll() {
        return words.isEmpty() && narrowings() == 0;
    }

    /** How many things narrow it down beside its words. */
    public int narrowings() {
        int values = chosen.values().stream().mapToInt(List::size).sum();
        return values + (from == null ? 0 : 1) + (to == null ? 0 : 1);
    }

    /** All cases, or those with one value: there are few such queries, and many ask them. */
    public boolean isPlain() {
        return words.isEmpty() && narrowings() <= 1 && sort == null;
    }

    public CaseOrder order() {
        return sort == null ? usual(words) : sort;
    }

    public List<String> of(CaseFacet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public boolean has(CaseFacet facet, String value) {
        return of(facet).contains(value);
    }

    public CaseQuery choose(CaseFacet facet, List<String> values) {
        Map<CaseFacet, List<String>> other = new EnumMap<>(CaseFacet.class);
        other.putAll(chosen);
        other.put(facet, values);
        return new CaseQuery(words, other, from, to, sort);
    }

    public CaseQuery with(CaseFacet facet, String value) {
        List<String> values = new ArrayList<>(of(facet));
        values.add(value);
        return choose(facet, values);
    }

    public CaseQuery without(CaseFacet facet, String value) {
        return choose(
                facet, of(facet).stream().filter(kept -> !kept.equals(value)).toList());
    }

    public CaseQuery withWords(String other) {
        return new CaseQuery(other, chosen, from, to, sort);
    }

    public CaseQuery between(@Nullable Integer first, @Nullable Integer last) {
        return new CaseQuery(words, chosen, first, last, sort);
    }

    public CaseQuery sorted(@Nullable CaseOrder by) {
        return new CaseQuery(words, chosen, from, to, by);
    }

    /** The one query string for this, without question mark; empty for all cases. */
    public String address() {
        List<String> parts = new ArrayList<>();
        if (!words.isEmpty()) parts.add("q=" + encoded(words));
        chosen.forEach((facet, values) -> values.forEach(value -> parts.add(facet.key() + "=" + encoded(value))));
        if (from != null) parts.add("from=" + from);
        if (to != null) parts.add("to=" + to);
        if (sort != null) parts.add("sort=" + sort.key());
        return String.join("&", parts);
    }

    /** The list's address within the site, without the language. */
    public String list() {
        return at("/cases");
    }

    public String at(String path) {
        String address = address();
        return address.isEmpty() ? path : path + "?" + address;
    }

    public Selection selection() {
        Selection selection = Selection.of(CaseSearch.KIND).with(SearchWords.of(words));
        for (Map.Entry<CaseFacet, List<String>> facet : chosen.entrySet()) {
            selection = selection.choose(facet.getKey().key(), facet.getValue());
        }
        if (from == null && to == null) return selection;
        return selection.between("startYear", from == null ? Long.MIN_VALUE : from, to == null ? Long.MAX_VALUE : to);
    }

    private static CaseOrder usual(String words) {
        return words.isEmpty() ? CaseOrder.NEWEST : CaseOrder.BEST;
    }

    private static String first(Map<String, List<String>> address, String name) {
        return Single.value(address, name);
    }

    private static @Nullable Integer year(String typed) {
        if (typed.isBlank()) return null;
        if (!typed.strip().matches("\\d{1,4}")) throw Refusal.badRequest("cases.refused.year", cut(typed));
        return Integer.valueOf(typed.strip());
    }

    private static @Nullable CaseOrder sort(String key) {
        if (key.isBlank()) return null;
        return CaseOrder.of(key).orElseThrow(() -> Refusal.badRequest("cases.refused.sort", cut(key)));
    }

    private static Refusal tooMuch() {
        return Refusal.badRequest("cases.refused.facets", MOST_VALUES);
    }

    static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** As readable as an address can be: what a query may hold unencoded stays as it is. */
    public static String encoded(String text) {
        if (plain(text)) return text;
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%3A", ":")
                .replace("%2C", ",");
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && c != '-' && c != '.' && c != '_' && c != ':' && c != ',') return false;
        }
        return true;
    }
}
