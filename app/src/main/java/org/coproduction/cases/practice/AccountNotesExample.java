package org.coproduction.cases.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class AccountNotesExample implements Example {
    @Override
    public String template() {
        return "practice/notes";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Note asked = new Note(Instant.EPOCH, null, "asked", here.say("telling.together"), null);
        return Map.of("notes", List.of(asked), "editors", Map.of());
    }
}
