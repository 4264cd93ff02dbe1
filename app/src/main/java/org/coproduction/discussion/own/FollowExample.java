package org.coproduction.discussion.own;

import java.util.Map;
import org.coproduction.discussion.Level;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class FollowExample implements Example {
    @Override
    public String template() {
        return "discussion/follow";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("at", "/discussion/site/following", "level", Level.MENTIONS);
    }
}
