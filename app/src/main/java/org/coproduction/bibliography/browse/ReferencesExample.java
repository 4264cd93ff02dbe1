package org.coproduction.bibliography.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class ReferencesExample implements Example {
    private final Citations citations;

    ReferencesExample(Citations citations) {
        this.citations = citations;
    }

    @Override
    public String template() {
        return "bibliography/references";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        List<Reference> references =
                Reference.of(List.of(ExampleReading.READING), citations, CitationStyle.APA, here.language());
        return Map.of("page", new ReferenceList(references, 12, "readings.none", "/readings"));
    }
}
