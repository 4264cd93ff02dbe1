package org.coproduction.cases.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.ExampleRows;
import org.coproduction.platform.search.Marks;
import org.coproduction.platform.search.SearchWords;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** A list of cases that never were, narrowed to one policy area, for the style page. */
@Component
class ExampleList {
    private static final Map<CaseFacet, Map<String, Integer>> COUNTS = Map.of(
            CaseFacet.POLICY, Map.of("03", 12, "03.1", 7, "03.2", 5, "09", 21),
            CaseFacet.OUTCOME, Map.of("trust", 9, "trust:positive", 6, "trust:negative", 3));

    private final ExampleRows rows;
    private final Facets facets;

    ExampleList(ExampleRows rows, Facets facets) {
        this.rows = rows;
        this.facets = facets;
    }

    CaseList of(View view, Here here) {
        return of(view, 45, rows.all(), here);
    }

    CaseList empty(Here here) {
        return of(View.LIST, 0, List.of(), here);
    }

    private CaseList of(View view, int total, List<CaseRow> shown, Here here) {
        CaseQuery query = CaseQuery.ALL.with(CaseFacet.POLICY, "03");
        var groups = facets.of(query, COUNTS, here, other -> CaseList.address(other, view, 1));
        return new CaseList(
                query,
                view,
                1,
                total,
                false,
                false,
                List.of(),
                groups,
                shown,
                new Marks(SearchWords.of("example"), false),
                null);
    }
}
