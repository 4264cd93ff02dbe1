package org.coproduction.people.account;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class MenuExample implements Example {
    @Override
    public String template() {
        return "people/menu";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of();
    }
}
