package org.coproduction.cases.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.DraftState;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class DraftLinesExample implements Example {
    @Override
    public String template() {
        return "cases/draftLines";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        MyDraftsPage.Line line = new MyDraftsPage.Line(
                here.say("writing.untitled"), "/me/drafts", DraftState.RETURNED, true, true, Instant.EPOCH);
        return Map.of("heading", here.say("writing.lines.open"), "lines", List.of(line));
    }
}
