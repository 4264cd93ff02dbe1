package org.coproduction.cases.evidence;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class ShareExample implements Example {
    @Override
    public String template() {
        return "cases/share";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("share", new PlacePage.Share(7, 40));
    }
}
