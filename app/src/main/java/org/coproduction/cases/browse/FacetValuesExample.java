package org.coproduction.cases.browse;

import java.util.Map;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class FacetValuesExample implements Example {
    private static final Map<String, Integer> COUNTS = Map.of("survey", 12, "experiment", 3, "case-study", 21);

    private final Facets facets;

    FacetValuesExample(Facets facets) {
        this.facets = facets;
    }

    @Override
    public String template() {
        return "cases/facetValues";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        var all = facets.whole(CaseQuery.ALL, CaseFacet.EVIDENCE, COUNTS, here, other -> other.at("/styles"));
        return Map.of("group", all);
    }
}
