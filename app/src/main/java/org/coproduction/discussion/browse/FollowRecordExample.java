package org.coproduction.discussion.browse;

import java.util.Map;
import org.coproduction.discussion.Level;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class FollowRecordExample implements Example {
    @Override
    public String template() {
        return "discussion/followRecord";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", new Following("/discussion/site/following", Level.EVERYTHING));
    }
}
