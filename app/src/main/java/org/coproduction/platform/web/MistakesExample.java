package org.coproduction.platform.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class MistakesExample implements Example {
    @Override
    public String template() {
        return "parts/mistakes";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", List.of(new Mistake("example-field", here.say("example.mistake"))));
    }
}
