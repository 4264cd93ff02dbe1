package org.coproduction.platform.web;

import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class FieldExample implements Example {
    @Override
    public String template() {
        return "parts/field";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", here.say("example.mistake"));
    }
}
