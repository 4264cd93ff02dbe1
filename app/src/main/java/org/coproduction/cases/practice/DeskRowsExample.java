package org.coproduction.cases.practice;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class DeskRowsExample implements Example {
    @Override
    public String template() {
        return "practice/deskRows";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("accounts", List.of(ExampleAccount.published(here)));
    }
}
