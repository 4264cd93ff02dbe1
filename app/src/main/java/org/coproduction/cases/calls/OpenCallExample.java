package org.coproduction.cases.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseCall;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class OpenCallExample implements Example {
    @Override
    public String template() {
        return "calls/open";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("call", new CaseCall(2001, LocalDate.of(2001, 12, 31), List.of(), List.of()));
    }
}
