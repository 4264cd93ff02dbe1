package org.coproduction.programmes.tend;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class OutOfInterestExample implements Example {
    @Override
    public String template() {
        return "programmes/outOf";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("programmes", List.of(), "carryOn", "/programmes/new?interest=1", "find", "/people?joint=open");
    }
}
