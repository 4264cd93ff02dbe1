package org.coproduction.agenda.browse;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class ToComeExample implements Example {
    @Override
    public String template() {
        return "agenda/toCome";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", Meanwhile.papers());
    }
}
