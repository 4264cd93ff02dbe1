package org.coproduction.cases.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.search.BadCursor;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds published accounts: which ones from the index, what they say from PostgreSQL. */
@Component
class AccountSearch {
    private static final int STRETCH = 20;
    private static final List<String> SHOWN = List.of("voice", "country", "policy", "strategy", "language");

    private final SearchIndex index;
    private final Accounts accounts;
    private final Vocabulary vocabulary;
    private final Agenda agenda;
    private final Cases cases;

    AccountSearch(SearchIndex index, Accounts accounts, Vocabulary vocabulary, Agenda agenda, Cases cases) {
        this.index = index;
        this.accounts = accounts;
        this.vocabulary = vocabulary;
        this.agenda = agenda;
        this.cases = cases;
    }

    private record Counted(Hits hits, Map<String, Map<String, Integer>> counts) {}

    /** @param after a cursor of an earlier stretch, or null for the first */
    AccountsPage find(AccountQuery query, @Nullable String after, Here here) {
        Counted found = counted(query, after);
        return new AccountsPage(
                query,
                found.hits().total(),
                found.hits().similar(),
                accounts(found.hits()).stream().map(AccountRow::of).toList(),
                facets(query, found.counts(), here),
                chips(query, here),
                next(query, found.hits().next()));
    }

    /** In the order of the hits; one that was taken away meanwhile is left out. */
    List<Account> accounts(Hits hits) {
        List<Long> numbers = hits.keys().stream().map(Long::valueOf).toList();
        Map<Long, Account> byNumber = new HashMap<>();
        accounts.published(numbers).forEach(account -> byNumber.put(account.number(), account));
        return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
    }

    Hits hits(AccountQuery query, @Nullable String after) {
        return counted(query, after).hits();
    }

    /** Those published last, however well they match. */
    List<Account> newest(AccountQuery query) {
        return accounts(index.read(reading -> reading.hits(query.selection(), AccountQuery.NEWEST, 0, STRETCH)));
    }

    private Counted counted(AccountQuery query, @Nullable String after) {
        try {
            return index.read(reading -> {
                Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
                for (String facet : SHOWN) counts.put(facet, reading.counts(query.selection(), facet));
                return new Counted(reading.after(query.selection(), query.order(), after, STRETCH), counts);
            });
        } catch (BadCursor e) {
            throw Refusal.badRequest("accounts.refused.after");
        }
    }

    static @Nullable String next(AccountQuery query, @Nullable String cursor) {
        if (cursor == null) return null;
        String address = query.address();
        return address + (address.contains("?") ? "&" : "?") + "after=" + cursor;
    }

    private List<AccountsPage.Facet> facets(AccountQuery query, Map<String, Map<String, Integer>> counts, Here here) {
        List<AccountsPage.Facet> facets = new ArrayList<>();
        counts.forEach((facet, counted) -> {
            Map<String, Integer> all = new TreeMap<>(counted);
            query.chosen().getOrDefault(facet, List.of()).forEach(value -> all.putIfAbsent(value, 0));
            List<AccountsPage.Value> values = new ArrayList<>();
            all.forEach((value, count) -> values.add(new AccountsPage.Value(
                    label(facet, value, here),
                    count,
                    query.has(facet, value),
                    query.toggled(facet, value).address())));
            values.sort(Comparator.comparing(AccountsPage.Value::count).reversed());
            if (!values.isEmpty()) facets.add(new AccountsPage.Facet(facet, values));
        });
        return facets;
    }

    private List<AccountsPage.Chip> chips(AccountQuery query, Here here) {
        List<AccountsPage.Chip> chips = new ArrayList<>();
        if (!query.words().isEmpty())
            chips.add(new AccountsPage.Chip(
                    here.say("accounts.chip.words", query.words()),
                    query.withoutWords().address()));
        query.chosen()
                .forEach((facet, values) -> values.forEach(value -> chips.add(new AccountsPage.Chip(
                        label(facet, value, here), query.toggled(facet, value).address()))));
        return chips;
    }

    private String label(String facet, String value, Here here) {
        return switch (facet) {
            case "voice" ->
                Voice.of(value).map(voice -> here.say("side." + voice.key())).orElse(value);
            case "country" -> vocabulary.isCountry(value) ? here.country(value) : value;
            case "policy" -> term(Coded.POLICY_DIVISION, value, here);
            case "strategy" -> term(Coded.STRATEGY, value, here);
            case "language" -> AccountText.isLanguage(value) ? Choices.language(value, here) : value;
            case "question" ->
                QuestionSlug.of(value)
                        .flatMap(agenda::question)
                        .map(question -> here.text(question.text()).value())
                        .orElse(value);
            default ->
                CaseSlug.of(value)
                        .flatMap(cases::find)
                        .map(version -> version.text().title())
                        .orElse(value);
        };
    }

    private String term(Coded kind, String value, Here here) {
        return vocabulary
                .find(kind, value)
                .map(Term::label)
                .map(label -> here.text(label).value())
                .orElse(value);
    }
}
