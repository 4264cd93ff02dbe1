package org.coproduction.cases.record;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class TimelineExample implements Example {
    @Override
    public String template() {
        return "cases/timeline";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", Timeline.of(ExampleCase.text(), here));
    }
}
