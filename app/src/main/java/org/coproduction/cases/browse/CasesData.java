package org.coproduction.cases.browse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseRow;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * The twin of the list for machines.
 *
 * @param self the canonical address of the query
 * @param next the address of the following stretch, or null at the end
 * @param facets how many cases have each value, as if nothing were chosen in the facet itself
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CasesData(
        String self,
        int total,
        boolean similar,
        boolean building,
        @Nullable String next,
        Map<String, Map<String, Integer>> facets,
        List<Case> cases) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Case(
            String slug,
            String address,
            String data,
            String title,
            String summary,
            List<String> countries,
            String policyArea,
            @Nullable Integer startYear,
            @Nullable Integer endYear,
            @Nullable Boolean ongoing,
            String evidenceBasis,
            List<Outcome> outcomes) {
        static Case of(CaseRow row, Here here) {
            return new Case(
                    row.slug(),
                    here.absolute(here.link(row.address())),
                    here.absolute(row.address() + ".json"),
                    row.title(),
                    row.summary(),
                    row.countries(),
                    row.policyArea(),
                    row.startYear(),
                    row.endYear(),
                    row.ongoing(),
                    row.evidenceBasis(),
                    row.outcomes().stream()
                            .map(outcome -> new Outcome(outcome.dimension(), outcome.direction()))
                            .toList());
        }
    }

    record Outcome(String dimension, String direction) {}

    static CasesData of(
            CaseQuery query,
            Hits hits,
            List<CaseRow> rows,
            Map<CaseFacet, Map<String, Integer>> counts,
            boolean building,
            int size,
            Here here) {
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        counts.forEach((facet, values) -> facets.put(facet.key(), values));
        String self = query.at("/cases.json");
        String cursor = hits.next();
        String next = cursor == null
                ? null
                : here.absolute(self + (self.indexOf('?') < 0 ? "?" : "&") + "size=" + size + "&after=" + cursor);
        return new CasesData(
                here.absolute(self),
                hits.total(),
                hits.similar() && hits.total() > 0,
                building,
                next,
                facets,
                rows.stream().map(row -> Case.of(row, here)).toList());
    }
}
