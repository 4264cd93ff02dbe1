package org.coproduction.people.joining;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class NewcomerExample implements Example {
    @Override
    public String template() {
        return "people/newcomer";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", new JoinPage("/join", "", "", here.language(), "", List.of()));
    }
}
