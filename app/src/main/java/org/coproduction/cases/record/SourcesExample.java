package org.coproduction.cases.record;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class SourcesExample implements Example {
    private final ExampleCase example;

    SourcesExample(ExampleCase example) {
        this.example = example;
    }

    @Override
    public String template() {
        return "cases/sources";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", example.page(here));
    }
}
