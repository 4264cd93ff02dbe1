package org.coproduction.cases.writing;

import java.util.List;
import java.util.Map;
import org.coproduction.cases.ExampleRows;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class TwinsExample implements Example {
    private final ExampleRows rows;

    TwinsExample(ExampleRows rows) {
        this.rows = rows;
    }

    @Override
    public String template() {
        return "cases/twins";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", List.copyOf(rows.all()));
    }
}
