package org.coproduction.cases.writing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftText;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Reading;
import org.springframework.stereotype.Component;

/**
 * Published cases that may be the one somebody is about to tell again: they share rare words of its title, its places or its
 * organisations. The fewer cases have a word, the more it says.
 */
@Component
class LikelyTwins {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int MOST_TERMS = 12;
    private static final int RARE = 10;
    private static final int SHOWN = 3;
    private static final double ENOUGH = 0.3;

    private final CaseSearch search;

    LikelyTwins(CaseSearch search) {
        this.search = search;
    }

    /** The most alike first; none for a change to a case that is there. */
    List<CaseRow> of(Draft draft) {
        if (!draft.isNewCase()) return List.of();
        Set<String> terms = terms(draft.text());
        Map<String, Double> likeness = search.read(reading -> likeness(terms, reading));
        List<String> best = likeness.entrySet().stream()
                .filter(one -> one.getValue() >= ENOUGH)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
        return search.rows(best);
    }

    private static Map<String, Double> likeness(Set<String> terms, Reading reading) {
        Map<String, Double> likeness = new HashMap<>();
        for (String term : terms) {
            Hits hits = CaseSearch.hits(reading, CaseQuery.ALL.withWords(term), 0, RARE);
            if (hits.similar() || hits.total() > RARE) continue;
            hits.keys().forEach(slug -> likeness.merge(slug, 1.0 / hits.total(), Double::sum));
        }
        return likeness;
    }

    private static Set<String> terms(DraftText text) {
        Set<String> terms = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(text.text("title")),
                        Stream.of("places", "actors")
                                .flatMap(list -> text.entries(list).stream())
                                .map(entry -> entry.path("name").asString("")))
                .flatMap(BETWEEN::splitAsStream)
                .filter(word -> word.length() >= SHORTEST)
                .limit(MOST_TERMS)
                .forEach(terms::add);
        return terms;
    }
}
