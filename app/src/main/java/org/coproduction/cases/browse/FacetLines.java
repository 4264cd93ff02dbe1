package org.coproduction.cases.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.FacetLabels;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Alphabet;
import org.jspecify.annotations.Nullable;

/** Makes the lines of one facet for one query. */
final class FacetLines {
    private final FacetLabels labels;
    private final CaseQuery query;
    private final CaseFacet facet;
    private final Map<String, Integer> counts;
    private final Here here;
    private final Function<CaseQuery, String> addresses;
    private final Choice choice;
    /** Those that lie in no other. */
    private final List<String> top;

    FacetLines(
            FacetLabels labels,
            CaseQuery query,
            CaseFacet facet,
            Map<String, Integer> counts,
            Here here,
            Function<CaseQuery, String> addresses) {
        this.labels = labels;
        this.query = query;
        this.facet = facet;
        this.counts = counts;
        this.here = here;
        this.addresses = addresses;
        this.choice = Choice.of(query, facet, addresses);
        this.top = values(null);
    }

    /** How many there are, without those that lie in others. */
    int size() {
        return top.size();
    }

    /** Those with the most cases first. */
    List<FacetGroup.Line> all() {
        return lines(top);
    }

    List<FacetGroup.Line> byName() {
        return all().stream().sorted(byLabel()).toList();
    }

    /** No fewer than so many, those with the most cases, and all that are in play: the others are not even made. */
    List<FacetGroup.Line> most(int shown) {
        int least = top.stream()
                .map(this::count)
                .sorted(Comparator.reverseOrder())
                .skip(shown - 1L)
                .findFirst()
                .orElse(0);
        return lines(top.stream()
                .filter(value -> count(value) >= least || query.has(facet, value) || holdsChosen(value))
                .toList());
    }

    private List<String> values(@Nullable String parent) {
        Stream<String> without = query.of(facet).stream().filter(value -> !counts.containsKey(value));
        return Stream.concat(counts.keySet().stream(), without)
                .filter(value -> Objects.equals(labels.parent(facet, value), parent))
                .toList();
    }

    private List<FacetGroup.Line> lines(List<String> values) {
        return values.stream()
                .map(this::line)
                .sorted(Comparator.comparingInt(FacetGroup.Line::count)
                        .reversed()
                        .thenComparing(byLabel()))
                .toList();
    }

    private Comparator<FacetGroup.Line> byLabel() {
        return Comparator.comparing(line -> line.label().value(), Alphabet.of(here.language()));
    }

    private FacetGroup.Line line(String value) {
        boolean chosen = query.has(facet, value);
        List<FacetGroup.Line> inside = chosen || holdsChosen(value) ? lines(values(value)) : List.of();
        return new FacetGroup.Line(
                value,
                labels.parent(facet, value) == null ? labels.of(facet, value, here) : labels.within(facet, value, here),
                count(value),
                chosen,
                chosen ? addresses.apply(query.without(facet, value)) : choice.of(with(value)),
                inside);
    }

    private int count(String value) {
        return counts.getOrDefault(value, 0);
    }

    /** A value replaces those that it lies in and those that lie in it: together they would say nothing more. */
    private List<String> with(String value) {
        List<String> chosen = query.of(facet);
        if (chosen.isEmpty()) return List.of(value);
        List<String> values = new ArrayList<>(chosen);
        values.removeIf(other -> liesIn(other, value) || liesIn(value, other));
        values.add(value);
        values.sort(Comparator.naturalOrder());
        return values;
    }

    private boolean holdsChosen(String value) {
        return query.of(facet).stream().anyMatch(other -> liesIn(other, value));
    }

    private boolean liesIn(String inner, String outer) {
        String parent = labels.parent(facet, inner);
        return parent != null && (parent.equals(outer) || liesIn(parent, outer));
    }
}
