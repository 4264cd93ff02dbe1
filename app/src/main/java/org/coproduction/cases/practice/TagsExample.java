package org.coproduction.cases.practice;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class TagsExample implements Example {
    private final Tags.Known tags;

    TagsExample(Tags.Known tags) {
        this.tags = tags;
    }

    @Override
    public String template() {
        return "practice/tags";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "page",
                tags.with(Tags.Chosen.NONE),
                "strategies",
                here.say("telling.strategies"),
                "questions",
                here.say("telling.questions"),
                "open",
                true,
                "explained",
                true);
    }
}
