package org.coproduction.cases.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.Map;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(EVERYONE)
class FacetController {
    private final CaseSearch search;
    private final Facets facets;

    FacetController(CaseSearch search, Facets facets) {
        this.search = search;
        this.facets = facets;
    }

    @GetMapping("/cases/list/{facet}")
    String show(
            @PathVariable String facet,
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "") String view,
            Here here,
            Model model) {
        CaseFacet known = CaseFacet.of(facet).orElseThrow(() -> Refusal.notFound("cases.refused.facet"));
        CaseQuery query = search.checked(CaseQuery.of(address));
        View seen = View.of(view);
        model.addAttribute("page", search.read(reading -> page(reading, known, query, seen, here)));
        return "cases/facetPage";
    }

    private FacetPage page(Reading reading, CaseFacet facet, CaseQuery query, View view, Here here) {
        Map<String, Integer> counts = reading.counts(query.selection(), facet.key());
        return new FacetPage(
                reading.count(query.selection()),
                CaseList.address(query, view, 1),
                facets.whole(query, facet, counts, here, other -> CaseList.address(other, view, 1)));
    }
}
