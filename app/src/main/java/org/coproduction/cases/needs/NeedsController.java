package org.coproduction.cases.needs;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.agenda.Agenda;
import org.coproduction.cases.CaseCalls;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.cases.needs.NeedsPage.Need;
import org.coproduction.people.Worklists;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All that waits, and what the database needs. */
@Controller
@Allowed(EDITOR)
class NeedsController {
    private static final int FEWEST = 10;
    private static final int LONE = 40;

    private final Worklists worklists;
    private final Figures figures;
    private final CaseSearch search;
    private final Vocabulary vocabulary;
    private final Agenda agenda;
    private final CaseCalls calls;

    NeedsController(
            Worklists worklists,
            Figures figures,
            CaseSearch search,
            Vocabulary vocabulary,
            Agenda agenda,
            CaseCalls calls) {
        this.worklists = worklists;
        this.figures = figures;
        this.search = search;
        this.vocabulary = vocabulary;
        this.agenda = agenda;
        this.calls = calls;
    }

    @GetMapping("/desk")
    String show(Here here, Model model) {
        Map<CaseFacet, Map<String, Integer>> counts = search.counts(CaseQuery.ALL);
        Map<String, Integer> countries = counts.getOrDefault(CaseFacet.COUNTRY, Map.of());
        model.addAttribute(
                "page",
                new NeedsPage(
                        worklists.of(here.viewer()),
                        figures.now(),
                        themes(counts.getOrDefault(CaseFacet.THEME, Map.of()), here),
                        fewest(Coded.POLICY_AREA, CaseFacet.POLICY, counts, here),
                        fewest(Coded.REGION, CaseFacet.REGION, counts, here),
                        lone(countries, here),
                        countries.size(),
                        calls.open().orElse(null)));
        return "cases/needs";
    }

    private List<Need> themes(Map<String, Integer> counts, Here here) {
        return sorted(agenda.themes().stream().map(theme -> {
                    String number = Integer.toString(theme.number());
                    return need(here.text(theme.title()), CaseFacet.THEME, number, counts.getOrDefault(number, 0));
                }))
                .toList();
    }

    private List<Need> fewest(Coded kind, CaseFacet facet, Map<CaseFacet, Map<String, Integer>> counts, Here here) {
        Map<String, Integer> known = counts.getOrDefault(facet, Map.of());
        Stream<Need> all = vocabulary.terms(kind).stream()
                .map((Term term) ->
                        need(here.text(term.label()), facet, term.key(), known.getOrDefault(term.key(), 0)));
        return sorted(all).limit(FEWEST).toList();
    }

    private static List<Need> lone(Map<String, Integer> counts, Here here) {
        Stream<Need> alone = counts.entrySet().stream()
                .filter(country -> country.getValue() == 1)
                .map(country -> need(
                        new Bilingual.Text(here.country(country.getKey()), here.language(), false),
                        CaseFacet.COUNTRY,
                        country.getKey(),
                        1));
        return sorted(alone).limit(LONE).toList();
    }

    private static Stream<Need> sorted(Stream<Need> needs) {
        return needs.sorted(Comparator.comparingInt(Need::cases)
                .thenComparing(need -> need.label().value()));
    }

    private static Need need(Bilingual.Text label, CaseFacet facet, String value, int cases) {
        return new Need(label, cases, CaseQuery.ALL.with(facet, value).list());
    }
}
