package org.coproduction.cases.browse;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class NoneExample implements Example {
    private final ExampleList list;

    NoneExample(ExampleList list) {
        this.list = list;
    }

    @Override
    public String template() {
        return "cases/none";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", list.empty(here));
    }
}
