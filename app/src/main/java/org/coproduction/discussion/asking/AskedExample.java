package org.coproduction.discussion.asking;

import java.time.Instant;
import java.util.Map;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Standing;
import org.coproduction.discussion.Title;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class AskedExample implements Example {
    @Override
    public String template() {
        return "discussion/asked";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "because",
                here.say("asking.why", here.say("asking.why.method", here.say("method.survey"))),
                "debate",
                new Debate(
                        1,
                        "practice",
                        null,
                        Space.Open.PUBLIC,
                        new Title(here.say("example.help")),
                        Tongue.of(here.language()),
                        Instant.EPOCH,
                        1,
                        1,
                        Instant.EPOCH,
                        Standing.OPEN,
                        ""));
    }
}
