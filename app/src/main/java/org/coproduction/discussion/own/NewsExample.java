package org.coproduction.discussion.own;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class NewsExample implements Example {
    @Override
    public String template() {
        return "discussion/news";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", ExampleNotices.page(here));
    }
}
