package org.coproduction.programmes.plan;

import java.time.LocalDate;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.programmes.Step;
import org.coproduction.programmes.StepRow;
import org.springframework.stereotype.Component;

@Component
class StepRowExample implements Example {
    @Override
    public String template() {
        return "programmes/stepRow";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Step.Text text = new Step.Text(here.say("example.help"), true, LocalDate.EPOCH, null);
        return Map.of("row", new StepRow(new Step(1, text, null, 1), "Ana Silva", true));
    }
}
