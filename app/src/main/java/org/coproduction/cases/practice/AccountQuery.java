package org.coproduction.cases.practice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.search.Order;
import org.coproduction.platform.search.SearchWords;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Single;
import org.springframework.util.MultiValueMap;

/** What an address of the list of accounts asks for; bad input stops here. */
public record AccountQuery(String words, Map<String, List<String>> chosen) {
    static final List<String> FACETS =
            List.of("voice", "country", "policy", "strategy", "language", "question", "case");
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 100;
    static final Order NEWEST = Order.of(new Order.By.Number("published", true));

    static AccountQuery of(MultiValueMap<String, String> address) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        int values = 0;
        for (String facet : FACETS) {
            List<String> some = address.getOrDefault(facet, List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            values += some.size();
            if (values > MOST_VALUES) throw Refusal.badRequest("accounts.refused.too-many", MOST_VALUES);
            for (String value : some)
                if (value.length() > LONGEST_VALUE || !value.matches("[A-Za-z0-9-]+"))
                    throw Refusal.badRequest("accounts.refused.value", value, facet);
            if (!some.isEmpty()) chosen.put(facet, some);
        }
        return new AccountQuery(Single.value(address, "q").strip(), chosen);
    }

    Selection selection() {
        try {
            Selection selection = Selection.of(Accounts.KIND).with(SearchWords.of(words));
            for (var facet : chosen.entrySet()) selection = selection.choose(facet.getKey(), facet.getValue());
            return selection;
        } catch (SearchWords.TooLong tooLong) {
            throw Refusal.badRequest("search.refused.words", SearchWords.MOST, SearchWords.LONGEST);
        }
    }

    Order order() {
        return words.isEmpty() ? NEWEST : Order.BEST_MATCH;
    }

    public boolean narrowed() {
        return !words.isEmpty() || !chosen.isEmpty();
    }

    /** How many filters are chosen; words are none. */
    public int narrowings() {
        return chosen.values().stream().mapToInt(List::size).sum();
    }

    boolean has(String facet, String value) {
        return chosen.getOrDefault(facet, List.of()).contains(value);
    }

    /** The same with this value chosen, or no longer chosen where it was. */
    AccountQuery toggled(String facet, String value) {
        Map<String, List<String>> other = new LinkedHashMap<>(chosen);
        List<String> values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
        if (!values.remove(value)) values.add(value);
        if (values.isEmpty()) other.remove(facet);
        else other.put(facet, values);
        return new AccountQuery(words, other);
    }

    AccountQuery withoutWords() {
        return new AccountQuery("", chosen);
    }

    public String address() {
        return "/accounts" + query();
    }

    String query() {
        StringBuilder query = new StringBuilder();
        if (!words.isEmpty()) add(query, "q", words);
        for (String facet : FACETS) for (String value : chosen.getOrDefault(facet, List.of())) add(query, facet, value);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
