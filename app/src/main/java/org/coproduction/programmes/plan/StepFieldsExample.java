package org.coproduction.programmes.plan;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class StepFieldsExample implements Example {
    @Override
    public String template() {
        return "programmes/stepFields";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("form", StepForm.EMPTY, "partners", List.of());
    }
}
