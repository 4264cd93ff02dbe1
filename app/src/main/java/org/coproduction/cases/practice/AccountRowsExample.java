package org.coproduction.cases.practice;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class AccountRowsExample implements Example {
    @Override
    public String template() {
        return "practice/rows";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("rows", List.of(AccountRow.of(ExampleAccount.published(here))));
    }
}
