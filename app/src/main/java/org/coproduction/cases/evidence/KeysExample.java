package org.coproduction.cases.evidence;

import java.util.Map;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class KeysExample implements Example {
    private final Vocabulary vocabulary;

    KeysExample(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String template() {
        return "cases/keys";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("directions", vocabulary.terms(Coded.OUTCOME_DIRECTION));
    }
}
