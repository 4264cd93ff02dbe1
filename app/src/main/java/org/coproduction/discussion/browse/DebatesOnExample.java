package org.coproduction.discussion.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class DebatesOnExample implements Example {
    @Override
    public String template() {
        return "discussion/debatesOn";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "page",
                new DebatesOn(
                        List.of(), List.of(), DebatesElsewhere.NONE, "/discussion/threads/new", "/discussion", null));
    }
}
