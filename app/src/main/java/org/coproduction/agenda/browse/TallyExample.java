package org.coproduction.agenda.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Tally;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class TallyExample implements Example {
    @Override
    public String template() {
        return "agenda/tally";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "tallies",
                List.of(new Tally("data", "agenda.tally.data", 12), new Tally("debates", "agenda.tally.debates", 0)));
    }
}
