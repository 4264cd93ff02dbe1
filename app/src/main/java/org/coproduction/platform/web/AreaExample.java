package org.coproduction.platform.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class AreaExample implements Example {
    @Override
    public String template() {
        return "parts/area";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "id", "example-area",
                "label", here.say("example.label"),
                "help", here.say("example.help"),
                "mistakes", List.of(new Mistake("example-area", here.say("example.mistake"))));
    }
}
