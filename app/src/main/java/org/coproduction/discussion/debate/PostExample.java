package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.discussion.Archived;
import org.coproduction.discussion.Thanks;
import org.coproduction.discussion.Tongue;
import org.coproduction.discussion.Voice;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.translations.AlsoIn;
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
                        new Archived("coprod-l", "Example Member", 2, false),
                        Markdown.html(
                                "> What has worked elsewhere?\n\nThis *example* stands for a post with a quotation."),
                        Tongue.EN,
                        Instant.parse("2026-03-03T09:12:00Z"),
                        2,
                        false,
                        false,
                        false,
                        false,
                        new Thanks.Given(3, false),
                        AlsoIn.of(TranslatedPosts.id(1), List.of("es")),
                        true,
                        new PostView.Answer(true, true)));
    }
}
