package org.coproduction.cases.browse;

import org.coproduction.cases.CaseFacet;

/**
 * All values of one facet for a query: a list of cases shows only the most frequent of very many.
 *
 * @param total how many cases the list has
 * @param list the address of the list
 */
public record FacetPage(int total, String list, FacetGroup group) {
    public CaseFacet facet() {
        return group.facet();
    }

    /** One for all queries. */
    public String canonical() {
        return address(facet());
    }

    static String address(CaseFacet facet) {
        return "/cases/list/" + facet.key();
    }
}
