package org.coproduction.discussion.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class DebatesElsewhereExample implements Example {
    @Override
    public String template() {
        return "discussion/elsewhere";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        List<DebateRow> rows = DebateRowsExample.rows();
        return Map.of("page", new DebatesElsewhere(rows.subList(0, 1), rows.subList(1, 2)));
    }
}
