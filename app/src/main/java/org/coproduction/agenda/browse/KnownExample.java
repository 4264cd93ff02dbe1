package org.coproduction.agenda.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Section;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.stereotype.Component;

@Component
class KnownExample implements Example {
    private final Parts parts;

    KnownExample(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String template() {
        return "agenda/known";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        var body = parts.of("agenda/toCome", here, Meanwhile.data());
        return Map.of(
                "sections",
                List.of(new Section("example-section", here.say("agenda.data"), 1, false, List.of(), body, List.of())));
    }
}
