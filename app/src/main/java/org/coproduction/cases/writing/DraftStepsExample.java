package org.coproduction.cases.writing;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class DraftStepsExample implements Example {
    @Override
    public String template() {
        return "cases/draftSteps";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        DraftSteps steps = new DraftSteps(
                "/me/drafts",
                Step.WHAT,
                List.of(
                        new DraftSteps.Line(Step.SOURCES, DraftSteps.State.DONE, here.say("writing.steps.entries", 2)),
                        new DraftSteps.Line(Step.WHAT, DraftSteps.State.OPEN, null),
                        new DraftSteps.Line(Step.WHO, DraftSteps.State.LACKING, here.say("writing.steps.missing", 1))));
        return Map.of("page", steps);
    }
}
