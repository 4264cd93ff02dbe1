package org.coproduction.cases.agenda;

import java.util.List;
import java.util.Map;
import org.coproduction.cases.ExampleRows;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class SpeakingExample implements Example {
    private static final Bilingual WHY = new Bilingual(
            "This example stands for the reason why a case speaks to a question.",
            "Cet exemple tient lieu de la raison pour laquelle un cas éclaire une question.");

    private final ExampleRows rows;

    SpeakingExample(ExampleRows rows) {
        this.rows = rows;
    }

    @Override
    public String template() {
        return "cases/speaking";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "page",
                new SpeakingCases(
                        List.of(
                                new SpeakingCase(rows.all().getFirst(), WHY),
                                new SpeakingCase(rows.all().getLast(), null)),
                        12,
                        "cases.on-question.none",
                        "/cases"));
    }
}
