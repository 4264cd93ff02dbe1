package org.coproduction.cases.practice;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class AccountFacetsExample implements Example {
    @Override
    public String template() {
        return "practice/facets";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        AccountsPage.Value value = new AccountsPage.Value(here.say("side.citizen"), 3, true, "/accounts");
        return Map.of(
                "page",
                new AccountsPage(
                        new AccountQuery("", Map.of("voice", List.of("citizen"))),
                        3,
                        false,
                        List.of(),
                        List.of(new AccountsPage.Facet("voice", List.of(value))),
                        List.of(),
                        null));
    }
}
