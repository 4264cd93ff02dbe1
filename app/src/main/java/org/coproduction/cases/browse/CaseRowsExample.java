package org.coproduction.cases.browse;

import java.util.Map;
import org.coproduction.cases.ExampleRows;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class CaseRowsExample implements Example {
    private final ExampleRows rows;

    CaseRowsExample(ExampleRows rows) {
        this.rows = rows;
    }

    @Override
    public String template() {
        return "cases/caseRows";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("rows", rows.all());
    }
}
