package org.coproduction.people.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.people.Worklist;
import org.coproduction.people.Worklists;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class WorklistsExample implements Example {
    @Override
    public String template() {
        return "people/worklists";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "page", List.of(new Worklists.Line("me.nav.joining", "/", new Worklist.Standing(2, Instant.now()))));
    }
}
