package org.coproduction.discussion.moderation;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class BecauseExample implements Example {
    @Override
    public String template() {
        return "discussion/because";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("form", BecauseForm.EMPTY, "help", here.say("flag.words.help"));
    }
}
