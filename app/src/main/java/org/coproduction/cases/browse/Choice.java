package org.coproduction.cases.browse;

import java.util.List;
import java.util.function.Function;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;

/**
 * The addresses of a query with other values of one facet. They differ in nothing else, so one is made and the others from
 * it: a list has hundreds.
 */
record Choice(CaseFacet facet, String before, String after) {
    private static final String ANY = "0";

    static Choice of(CaseQuery query, CaseFacet facet, Function<CaseQuery, String> addresses) {
        String one = addresses.apply(query.choose(facet, List.of(ANY)));
        String place = facet.key() + "=" + ANY;
        int at = Math.max(one.indexOf("?" + place), one.indexOf("&" + place)) + 1;
        return new Choice(facet, one.substring(0, at), one.substring(at + place.length()));
    }

    /** @param values at least one, sorted */
    String of(List<String> values) {
        StringBuilder address = new StringBuilder(before);
        for (int i = 0; i < values.size(); i++) {
            address.append(i == 0 ? "" : "&").append(facet.key()).append('=').append(CaseQuery.encoded(values.get(i)));
        }
        return address.append(after).toString();
    }
}
