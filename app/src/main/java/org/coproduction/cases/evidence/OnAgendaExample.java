package org.coproduction.cases.evidence;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** While no case reports anything. */
@Component
class OnAgendaExample implements Example {
    @Override
    public String template() {
        return "cases/onAgenda";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", new OnAgenda(new Matrix(0, List.of(), List.of(), Counted.ALL), false, List.of()));
    }
}
