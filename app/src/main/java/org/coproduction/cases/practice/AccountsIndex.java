package org.coproduction.cases.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.search.Named;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.CountryNames;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Published accounts as the search index sees them. */
@Component
class AccountsIndex implements IndexSource {
    private final Accounts accounts;
    private final Vocabulary vocabulary;

    AccountsIndex(Accounts accounts, Vocabulary vocabulary) {
        this.accounts = accounts;
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return Accounts.KIND;
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        accounts.eachPublished(account -> sink.accept(indexed(account)));
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        List<Long> numbers = keys.stream()
                .filter(key -> key.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        accounts.published(numbers).forEach(account -> sink.accept(indexed(account)));
    }

    private Indexed indexed(Account account) {
        AccountText text = account.text();
        return new Indexed(
                        Accounts.KIND,
                        Long.toString(account.number()),
                        account.address(),
                        text.text(text.heading()),
                        passages(account),
                        facets(account),
                        Map.of(
                                "published",
                                Objects.requireNonNull(account.publishedAt()).getEpochSecond()),
                        text.heading())
                .in(text.language());
    }

    private List<Bilingual> passages(Account account) {
        AccountText text = account.text();
        List<Bilingual> passages = new ArrayList<>();
        for (Question question : Question.values())
            if (!text.answer(question).isEmpty()) passages.add(text.text(text.answer(question)));
        passages.add(new Bilingual(
                CountryNames.in(Language.EN, text.country()), CountryNames.in(Language.FR, text.country())));
        if (!text.place().isEmpty()) passages.add(text.text(text.place()));
        if (!text.signature().isEmpty()) passages.add(text.text(text.signature()));
        account.strategies()
                .forEach(kind -> vocabulary.find(Coded.STRATEGY, kind).ifPresent(term -> passages.add(term.label())));
        String area = text.policyArea();
        if (area != null) passages.add(vocabulary.term(Coded.POLICY_AREA, area).label());
        return passages;
    }

    private static Map<String, List<String>> facets(Account account) {
        AccountText text = account.text();
        Map<String, List<String>> facets = new HashMap<>();
        facets.put("country", List.of(text.country()));
        facets.put("voice", List.of(text.voice().key()));
        facets.put("language", List.of(text.language()));
        facets.put("strategy", account.strategies());
        facets.put("question", account.questions());
        String area = text.policyArea();
        if (area != null) facets.put("policy", List.of(area.substring(0, 2)));
        String about = text.caseSlug();
        if (about != null) {
            facets.put("case", List.of(about));
            facets.put(Named.FACET, List.of(new CaseSlug(about).address()));
        }
        return facets;
    }
}
