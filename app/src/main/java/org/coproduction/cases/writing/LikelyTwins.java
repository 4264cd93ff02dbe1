package org.coproduction.cases.writing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
 * organisations. The fewer cases have a word, the more it
 * says, and most in a title.
 */
@Component
class LikelyTwins {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int MOST_TERMS = 12;
    private static final int RARE = 10;
    private static final int SHOWN = 3;
    private static final double IN_TITLE = 4;
    private static final double ENOUGH = 0.4;

    private final CaseSearch search;

    LikelyTwins(CaseSearch search) {
        this.search = search;
    }

    /** The most alike first; none for a change to a case that is there. */
    List<CaseRow> of(Draft draft) {
        if (!draft.isNewCase()) return List.of();
        Map<String, Set<Rare>> sharing = search.read(reading -> sharing(terms(draft.text()), reading));
        return search.rows(sharing.keySet()).stream()
                .filter(row -> likeness(row, sharing) >= ENOUGH)
                .sorted(Comparator.comparingDouble((CaseRow row) -> -likeness(row, sharing))
                        .thenComparing(CaseRow::slug))
                .limit(SHOWN)
                .toList();
    }

    /** @param cases how many have it */
    private record Rare(String word, int cases) {}

    private static Map<String, Set<Rare>> sharing(Set<String> terms, Reading reading) {
        Map<String, Set<Rare>> sharing = new HashMap<>();
        for (String term : terms) {
            Hits hits = CaseSearch.hits(reading, CaseQuery.ALL.withWords(term), 0, RARE);
            if (hits.similar() || hits.total() > RARE) continue;
            Rare rare = new Rare(term.toLowerCase(Locale.ROOT), hits.total());
            hits.keys()
                    .forEach(slug -> sharing.computeIfAbsent(slug, key -> new HashSet<>())
                            .add(rare));
        }
        return sharing;
    }

    private static double likeness(CaseRow row, Map<String, Set<Rare>> sharing) {
        String title = row.title().toLowerCase(Locale.ROOT);
        return sharing.getOrDefault(row.slug(), Set.of()).stream()
                .mapToDouble(rare -> (title.contains(rare.word()) ? IN_TITLE : 1.0) / rare.cases())
                .sum();
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
