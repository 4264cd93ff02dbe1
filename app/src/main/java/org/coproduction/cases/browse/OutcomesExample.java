package org.coproduction.cases.browse;

import java.util.Map;
import org.coproduction.cases.ExampleRows;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class OutcomesExample implements Example {
    private final ExampleRows rows;

    OutcomesExample(ExampleRows rows) {
        this.rows = rows;
    }

    @Override
    public String template() {
        return "cases/outcomes";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("row", rows.all().getFirst());
    }
}
