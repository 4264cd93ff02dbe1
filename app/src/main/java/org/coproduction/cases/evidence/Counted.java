package org.coproduction.cases.evidence;

import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.Term;
import org.coproduction.platform.search.Selection;

/**
 * Which cases a page counts, and the addresses that keep to them. Strategies and outcomes are what is counted, so they do not
 * narrow it as well.
 */
record Counted(CaseQuery query) implements Matrix.Links {
    static final Counted ALL = new Counted(CaseQuery.ALL);

    Counted {
        query = query.choose(CaseFacet.STRATEGY, List.of())
                .choose(CaseFacet.OUTCOME, List.of())
                .sorted(null);
    }

    static Counted of(Map<String, List<String>> address, CaseSearch search) {
        return new Counted(search.checked(CaseQuery.of(address)));
    }

    static Counted with(CaseFacet facet, String value) {
        return new Counted(CaseQuery.ALL.with(facet, value));
    }

    Selection selection() {
        return query.selection();
    }

    CaseQuery using(Term strategy) {
        return query.with(CaseFacet.STRATEGY, strategy.key());
    }

    String list() {
        return query.list();
    }

    String at(String path) {
        return query.at(path);
    }

    @Override
    public String strategy(Term strategy) {
        return query.at("/strategies/" + strategy.key());
    }

    @Override
    public String cases(Term strategy, Term dimension) {
        return using(strategy).with(CaseFacet.OUTCOME, dimension.key()).list();
    }
}
