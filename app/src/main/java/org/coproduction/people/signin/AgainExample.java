package org.coproduction.people.signin;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class AgainExample implements Example {
    @Override
    public String template() {
        return "people/again";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("then", "/me/password");
    }
}
