package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.discussion.Poll;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class PollExample implements Example {
    @Override
    public String template() {
        return "discussion/poll";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "poll",
                new PollView(
                        1,
                        "When shall we meet?",
                        List.of(
                                new PollView.Choice(1, "In spring", true, 7),
                                new PollView.Choice(2, "In autumn", false, 3)),
                        false,
                        Instant.parse("2027-03-03T00:00:00Z"),
                        false,
                        true,
                        true,
                        Poll.Results.AFTER_VOTING,
                        10));
    }
}
