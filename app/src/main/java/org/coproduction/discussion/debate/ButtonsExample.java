package org.coproduction.discussion.debate;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class ButtonsExample implements Example {
    @Override
    public String template() {
        return "discussion/buttons";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("label", here.say("discussion.answer.button"));
    }
}
