package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class WritingExample implements Example {
    private static final String TEXT = "An *example* of what somebody types.";

    @Override
    public String template() {
        return "discussion/writing";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "label",
                here.say("discussion.answer.label"),
                "page",
                new Writing(TEXT, Tongue.of(here.language()), Markdown.html(TEXT), List.of(), null, List.of()));
    }
}
