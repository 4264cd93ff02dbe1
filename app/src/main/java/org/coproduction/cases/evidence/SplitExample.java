package org.coproduction.cases.evidence;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class SplitExample implements Example {
    @Override
    public String template() {
        return "cases/split";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("reported", ExampleMatrix.reported(8));
    }
}
