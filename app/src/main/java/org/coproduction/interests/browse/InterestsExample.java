package org.coproduction.interests.browse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.interests.Interest;
import org.coproduction.interests.State;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class InterestsExample implements Example {
    @Override
    public String template() {
        return "interests/on";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Interest interest = new Interest(
                1, 1, null, here.say("example.help"), "", here.language(), null, Instant.EPOCH, State.OPEN, null, 2);
        return Map.of("interests", List.of(interest), "raise", "/interests/new?on=theme:1");
    }
}
