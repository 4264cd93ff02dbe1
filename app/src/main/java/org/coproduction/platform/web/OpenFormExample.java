package org.coproduction.platform.web;

import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class OpenFormExample implements Example {
    @Override
    public String template() {
        return "parts/openForm";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("seal", "");
    }
}
