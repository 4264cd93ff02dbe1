package org.coproduction.programmes.team;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.programmes.PartForm;
import org.springframework.stereotype.Component;

@Component
class PartFieldsExample implements Example {
    @Override
    public String template() {
        return "programmes/partFields";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("form", PartForm.EMPTY);
    }
}
