package org.coproduction.cases.browse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.FacetLabels;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the groups of links by which a list of cases is narrowed. */
@Component
public class Facets {
    private static final int SHOWN = 6;
    /** A facet with more values than this has them on a page of its own, where it may. */
    private static final int FOLDED = 24;

    private static final Set<CaseFacet> OPEN =
            EnumSet.of(CaseFacet.POLICY, CaseFacet.PHASE, CaseFacet.OUTCOME, CaseFacet.STRATEGY);

    private final FacetLabels labels;
    private final Agenda agenda;

    Facets(FacetLabels labels, Agenda agenda) {
        this.labels = labels;
        this.agenda = agenda;
    }

    /**
     * With all values of each facet.
     *
     * @param addresses gives the address of a query in the view that is shown
     */
    public List<FacetGroup> of(
            CaseQuery query,
            Map<CaseFacet, Map<String, Integer>> counts,
            Here here,
            Function<CaseQuery, String> addresses) {
        return of(query, counts, here, addresses, null);
    }

    /** @param whole gives the address of all values of a facet that has very many; they are not among these then */
    List<FacetGroup> of(
            CaseQuery query,
            Map<CaseFacet, Map<String, Integer>> counts,
            Here here,
            Function<CaseQuery, String> addresses,
            @Nullable Function<CaseFacet, String> whole) {
        List<FacetGroup> groups = new ArrayList<>();
        counts.forEach((facet, values) -> {
            FacetLines lines = new FacetLines(labels, query, facet, values, here, addresses);
            boolean chosen = !query.of(facet).isEmpty();
            int size = lines.size();
            if (size == 0) return;
            boolean few = size <= FOLDED || chosen && underHeadings(facet);
            FacetGroup.Whole elsewhere = whole == null || few ? null : new FacetGroup.Whole(size, whole.apply(facet));
            groups.add(group(facet, OPEN.contains(facet) || chosen, lines, elsewhere, here));
        });
        return groups;
    }

    /** All values of one facet, from A to Z or under headings. */
    FacetGroup whole(
            CaseQuery query,
            CaseFacet facet,
            Map<String, Integer> counts,
            Here here,
            Function<CaseQuery, String> addresses) {
        FacetLines lines = new FacetLines(labels, query, facet, counts, here, addresses);
        return underHeadings(facet)
                ? group(facet, true, lines, null, here)
                : FacetGroup.of(facet, true, lines.byName(), Integer.MAX_VALUE);
    }

    private FacetGroup group(
            CaseFacet facet, boolean open, FacetLines lines, FacetGroup.@Nullable Whole elsewhere, Here here) {
        if (underHeadings(facet)) {
            List<FacetGroup.Part> parts = elsewhere == null ? byTheme(lines.all(), here) : List.of();
            return new FacetGroup(facet, open, List.of(), List.of(), parts, elsewhere);
        }
        return elsewhere == null
                ? FacetGroup.of(facet, open, lines.all(), SHOWN)
                : FacetGroup.of(facet, open, lines.most(SHOWN), SHOWN).cut(elsewhere);
    }

    private static boolean underHeadings(CaseFacet facet) {
        return facet == CaseFacet.QUESTION;
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
}
