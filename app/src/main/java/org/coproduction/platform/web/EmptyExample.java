package org.coproduction.platform.web;

import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class EmptyExample implements Example {
    @Override
    public String template() {
        return "parts/empty";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", new EmptyState(here.say("example.empty.why"), here.say("example.empty.do"), "/"));
    }
}
