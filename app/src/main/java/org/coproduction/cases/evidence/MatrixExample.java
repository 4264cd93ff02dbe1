package org.coproduction.cases.evidence;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class MatrixExample implements Example {
    private final ExampleMatrix example;

    MatrixExample(ExampleMatrix example) {
        this.example = example;
    }

    @Override
    public String template() {
        return "cases/matrix";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Matrix matrix = example.of();
        return Map.of("matrix", matrix, "caption", here.say("evidence.caption", matrix.cases(), matrix.findings()));
    }
}
