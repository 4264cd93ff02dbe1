package org.coproduction.discussion.own;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class NoticeRowsExample implements Example {
    @Override
    public String template() {
        return "discussion/noticeRows";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("rows", ExampleNotices.page(here).rows());
    }
}
