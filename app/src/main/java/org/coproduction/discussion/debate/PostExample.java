package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.Map;
import org.coproduction.discussion.Thanks;
import org.coproduction.discussion.Tongue;
import org.coproduction.discussion.Voice;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class PostExample implements Example {
    @Override
    public String template() {
        return "discussion/post";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "post",
                new PostView(
                        1,
                        2,
                        "Example Member",
                        Voice.PRACTITIONER,
                        Markdown.html(
                                "> What has worked elsewhere?\n\nThis *example* stands for a post with a quotation."),
                        Tongue.EN,
                        Instant.parse("2026-03-03T09:12:00Z"),
                        2,
                        false,
                        false,
                        new Thanks.Given(3, false),
                        true));
    }
}
