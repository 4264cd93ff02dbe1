package org.coproduction.cases.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Coded;
import org.coproduction.cases.FieldTexts;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** Lays cases side by side, field by field. */
@Component
class Comparison {
    static final int MOST = 4;
    private static final Set<String> PROSE = Set.of(
            "summary",
            "places",
            "participants",
            "participantCount",
            "actors",
            "citizenContribution",
            "professionalContribution",
            "challenges",
            "legalBasis",
            "funding");
    private static final Set<String> LEFT_OUT =
            Set.of("title", "strategies", "outcomes", "themes", "sources", "attachments");

    private final Cases cases;
    private final FieldTexts fields;
    private final CaseViews views;

    Comparison(Cases cases, FieldTexts fields, CaseViews views) {
        this.cases = cases;
        this.fields = fields;
        this.views = views;
    }

    ComparePage of(List<String> asked, Here here) {
        List<CaseSlug> slugs =
                asked.stream().flatMap(text -> CaseSlug.of(text).stream()).toList();
        Map<CaseSlug, CaseText> found = new LinkedHashMap<>();
        Map<CaseSlug, CaseText> unordered = cases.find(slugs).stream()
                .collect(Collectors.toMap(version -> version.of(), version -> version.text()));
        for (CaseSlug slug : slugs) if (unordered.containsKey(slug)) found.put(slug, unordered.get(slug));
        Set<String> known = found.keySet().stream().map(CaseSlug::value).collect(Collectors.toSet());
        return of(found, asked.stream().filter(slug -> !known.contains(slug)).toList(), here);
    }

    ComparePage of(Map<CaseSlug, CaseText> found, List<String> unknown, Here here) {
        return new ComparePage(
                found.entrySet().stream()
                        .map(one -> new ComparePage.Column(
                                one.getValue().title(), one.getKey().address(), without(one.getKey(), found.keySet())))
                        .toList(),
                rows(List.copyOf(found.values()), here),
                unknown,
                CasePage.contentLanguage(here.language()));
    }

    /** This comparison without one of its cases. */
    private static String without(CaseSlug left, Set<CaseSlug> all) {
        return "/cases/compare"
                + all.stream()
                        .filter(slug -> !slug.equals(left))
                        .map(slug -> "slug=" + slug)
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
    }

    private List<ComparePage.Row> rows(List<CaseText> texts, Here here) {
        if (texts.isEmpty()) return List.of();
        List<Map<String, List<String>>> all = new ArrayList<>();
        for (CaseText text : texts) {
            Map<String, List<String>> one = new LinkedHashMap<>(fields.of(text, here));
            one.keySet().removeAll(LEFT_OUT);
            one.put(
                    "strategies",
                    text.strategies().stream()
                            .map(strategy -> views.label(Coded.STRATEGY, strategy.kind(), here))
                            .distinct()
                            .toList());
            one.put(
                    "outcomes",
                    text.outcomes().stream()
                            .map(outcome -> views.label(Coded.OUTCOME_DIMENSION, outcome.dimension(), here) + ": "
                                    + views.label(Coded.OUTCOME_DIRECTION, outcome.direction(), here))
                            .distinct()
                            .toList());
            one.put(
                    "themes",
                    text.themes().stream()
                            .map(theme -> here.say("case.theme", theme))
                            .toList());
            all.add(one);
        }
        return all.getFirst().keySet().stream()
                .map(name -> row(
                        name,
                        all.stream()
                                .map(one -> one.getOrDefault(name, List.of()))
                                .toList(),
                        here))
                .toList();
    }

    private static ComparePage.Row row(String name, List<List<String>> values, Here here) {
        List<ComparePage.Cell> cells = values.stream()
                .map(entries -> new ComparePage.Cell(entries.stream()
                        .map(text ->
                                new ComparePage.Entry(text, values.stream().allMatch(other -> other.contains(text))))
                        .toList()))
                .toList();
        boolean same = values.stream().map(Set::copyOf).distinct().count() == 1;
        return new ComparePage.Row(here.say("case.field." + name), same, PROSE.contains(name), cells);
    }
}
