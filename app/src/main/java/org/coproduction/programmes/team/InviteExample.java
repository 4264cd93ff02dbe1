package org.coproduction.programmes.team;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class InviteExample implements Example {
    @Override
    public String template() {
        return "programmes/invite";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("programmes", List.of(), "name", "Ana Silva", "handle", "ana-silva");
    }
}
