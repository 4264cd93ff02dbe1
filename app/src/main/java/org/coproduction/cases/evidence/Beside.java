package org.coproduction.cases.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** A country beside the world, from one reading of the index. */
@Component
class Beside {
    private static final int ROWS = 10;

    private final CaseSearch search;
    private final Evidence evidence;
    private final Countries countries;
    private final PlaceMap map;
    private final Vocabulary vocabulary;

    Beside(CaseSearch search, Evidence evidence, Countries countries, PlaceMap map, Vocabulary vocabulary) {
        this.search = search;
        this.evidence = evidence;
        this.countries = countries;
        this.map = map;
        this.vocabulary = vocabulary;
    }

    PlacePage page(Reading reading, String code, Here here) {
        CaseQuery query = CaseQuery.ALL.with(CaseFacet.COUNTRY, code);
        int cases = reading.count(query.selection());
        return new PlacePage(
                code,
                here.country(code),
                vocabulary.regionsOf(code),
                cases,
                reading.count(CaseQuery.ALL.selection()),
                areas(reading, query.selection()),
                outcomes(reading, query.selection()),
                cases > 0 ? List.of() : countries.near(code, countries.withCases(reading, here)),
                rows(reading, query),
                cases == 0
                        ? null
                        : map.ofCountry(reading, code, here.say("place.map", cases, here.country(code)), here),
                query,
                vocabulary.terms(Coded.OUTCOME_DIRECTION));
    }

    private List<CaseRow> rows(Reading reading, CaseQuery query) {
        return search.rows(CaseSearch.hits(reading, query, 0, ROWS));
    }

    /** Those of the country, the most frequent first. */
    private List<PlacePage.Area> areas(Reading reading, Selection selection) {
        Map<String, Integer> inCountry = reading.counts(selection, CaseFacet.POLICY.key());
        Map<String, Integer> inWorld = reading.counts(CaseQuery.ALL.selection(), CaseFacet.POLICY.key());
        return vocabulary.terms(Coded.POLICY_AREA).stream()
                .filter(area -> inCountry.containsKey(area.key()))
                .map(area -> new PlacePage.Area(
                        area, inCountry.getOrDefault(area.key(), 0), inWorld.getOrDefault(area.key(), 0)))
                .sorted(Comparator.comparingInt(PlacePage.Area::here).reversed())
                .toList();
    }

    private List<PlacePage.Outcome> outcomes(Reading reading, Selection selection) {
        Map<Term, Reported> inCountry = evidence.outcomes(reading, selection);
        return evidence.outcomes(reading, CaseQuery.ALL.selection()).entrySet().stream()
                .filter(entry -> !entry.getValue().nothing())
                .map(entry -> new PlacePage.Outcome(
                        entry.getKey(), inCountry.getOrDefault(entry.getKey(), Reported.NOTHING), entry.getValue()))
                .toList();
    }
}
