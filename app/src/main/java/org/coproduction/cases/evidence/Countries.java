package org.coproduction.cases.evidence;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** The countries with cases, named and sorted in the reader's language. */
@Component
class Countries {
    private final Vocabulary vocabulary;

    Countries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<PlacesPage.Country> withCases(Reading reading, Here here) {
        Collator collator = Collator.getInstance(here.language().icu());
        return reading.counts(CaseQuery.ALL.selection(), CaseFacet.COUNTRY.key()).entrySet().stream()
                .map(entry -> new PlacesPage.Country(entry.getKey(), here.country(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(PlacesPage.Country::name, collator::compare))
                .toList();
    }

    /** By the largest region that each lies in, regions in display order. */
    List<PlacesPage.Area> byRegion(List<PlacesPage.Country> countries) {
        Map<String, List<PlacesPage.Country>> byRegion = countries.stream()
                .filter(country -> !vocabulary.regionsOf(country.code()).isEmpty())
                .collect(Collectors.groupingBy(
                        country ->
                                vocabulary.regionsOf(country.code()).getFirst().key(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return vocabulary.terms(Coded.REGION).stream()
                .filter(region -> byRegion.containsKey(region.key()))
                .map(region -> new PlacesPage.Area(region, byRegion.getOrDefault(region.key(), List.of())))
                .toList();
    }

    /** The others with cases in the smallest region of this country that has any. */
    List<PlacesPage.Country> near(String code, List<PlacesPage.Country> countries) {
        List<Term> regions = vocabulary.regionsOf(code);
        for (Term region : regions.reversed()) {
            List<PlacesPage.Country> inIt = countries.stream()
                    .filter(country -> vocabulary.regionsOf(country.code()).contains(region))
                    .toList();
            if (!inIt.isEmpty()) return inIt;
        }
        return List.of();
    }
}
