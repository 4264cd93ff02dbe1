package org.coproduction.cases.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Alphabet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the groups of links by which a list of cases is narrowed. */
@Component
public class Facets {
    private static final int SHOWN = 6;
    private static final Set<CaseFacet> OPEN =
            EnumSet.of(CaseFacet.POLICY, CaseFacet.PHASE, CaseFacet.OUTCOME, CaseFacet.STRATEGY);

    private final FacetLabels labels;
    private final Agenda agenda;

    Facets(FacetLabels labels, Agenda agenda) {
        this.labels = labels;
        this.agenda = agenda;
    }

    /** @param addresses gives the address of a query in the view that is shown */
    public List<FacetGroup> of(
            CaseQuery query,
            Map<CaseFacet, Map<String, Integer>> counts,
            Here here,
            java.util.function.Function<CaseQuery, String> addresses) {
        List<FacetGroup> groups = new ArrayList<>();
        counts.forEach((facet, values) -> {
            List<FacetGroup.Line> lines = new Asked(query, facet, values, here, addresses).within(null);
            boolean open = OPEN.contains(facet) || !query.of(facet).isEmpty();
            if (lines.isEmpty()) return;
            groups.add(
                    facet == CaseFacet.QUESTION
                            ? new FacetGroup(facet, open, List.of(), List.of(), byTheme(lines, here))
                            : FacetGroup.of(facet, open, lines, SHOWN));
        });
        return groups;
    }

    /** In the order of the agenda, which readers know from its own page. */
    private List<FacetGroup.Part> byTheme(List<FacetGroup.Line> lines, Here here) {
        Map<String, FacetGroup.Line> byQuestion =
                lines.stream().collect(Collectors.toMap(FacetGroup.Line::value, line -> line));
        return agenda.themes().stream()
                .map(theme -> new FacetGroup.Part(
                        here.text(theme.title()),
                        theme.questions().stream()
                                .map(question -> byQuestion.get(question.slug().value()))
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private final class Asked {
        private final CaseQuery query;
        private final CaseFacet facet;
        private final Map<String, Integer> counts;
        private final Here here;
        private final java.util.function.Function<CaseQuery, String> addresses;
        private final Choice choice;

        Asked(
                CaseQuery query,
                CaseFacet facet,
                Map<String, Integer> counts,
                Here here,
                java.util.function.Function<CaseQuery, String> addresses) {
            this.query = query;
            this.facet = facet;
            this.counts = counts;
            this.here = here;
            this.addresses = addresses;
            this.choice = Choice.of(query, facet, addresses);
        }

        List<FacetGroup.Line> within(@Nullable String parent) {
            Set<String> values = new TreeSet<>(counts.keySet());
            values.addAll(query.of(facet));
            return values.stream()
                    .filter(value -> Objects.equals(labels.parent(facet, value), parent))
                    .map(this::line)
                    .sorted(Comparator.comparingInt(FacetGroup.Line::count)
                            .reversed()
                            .thenComparing(line -> line.label().value(), Alphabet.of(here.language())))
                    .toList();
        }

        private FacetGroup.Line line(String value) {
            boolean chosen = query.has(facet, value);
            List<FacetGroup.Line> inside = chosen || holdsChosen(value) ? within(value) : List.of();
            return new FacetGroup.Line(
                    value,
                    labels.parent(facet, value) == null
                            ? labels.of(facet, value, here)
                            : labels.within(facet, value, here),
                    counts.getOrDefault(value, 0),
                    chosen,
                    chosen ? addresses.apply(query.without(facet, value)) : choice.of(with(value)),
                    inside);
        }

        /** A value replaces those that it lies in and those that lie in it: together they would say nothing more. */
        private List<String> with(String value) {
            List<String> values = new ArrayList<>(query.of(facet));
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
}
