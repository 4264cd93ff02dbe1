package org.coproduction.people.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.people.Awaited;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class AwaitedExample implements Example {
    @Override
    public String template() {
        return "people/awaited";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "page",
                List.of(new Awaited(
                        Awaited.Turn.YOURS, "awaits.draft.returned", here.say("example.label"), "/", Instant.now())));
    }
}
