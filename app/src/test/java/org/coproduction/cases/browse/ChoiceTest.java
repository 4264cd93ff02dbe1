package org.coproduction.cases.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseOrder;
import org.coproduction.cases.CaseQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoiceTest {
    private static final CaseQuery QUERY = new CaseQuery(
            "x&policy=0 é",
            Map.of(CaseFacet.COUNTRY, List.of("NL", "BE"), CaseFacet.OUTCOME, List.of("trust:negative")),
            1990,
            null,
            CaseOrder.TITLE);

    @ParameterizedTest
    @EnumSource(CaseFacet.class)
    void anAddressIsThatOfTheQueryWithTheValue(CaseFacet facet) {
        assertThat(Choice.of(QUERY, facet, ChoiceTest::address).of(List.of("a:b", "ü z")))
                .isEqualTo(address(QUERY.choose(facet, List.of("a:b", "ü z"))));
        assertThat(Choice.of(CaseQuery.ALL, facet, ChoiceTest::address).of(List.of("NL")))
                .isEqualTo(address(CaseQuery.ALL.with(facet, "NL")));
    }

    private static String address(CaseQuery query) {
        return CaseList.address(query, View.TABLE, 1);
    }
}
