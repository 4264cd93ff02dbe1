package org.coproduction.bibliography.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class ReadingFactsExample implements Example {
    private final Citations citations;

    ReadingFactsExample(Citations citations) {
        this.citations = citations;
    }

    @Override
    public String template() {
        return "bibliography/facts";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        var reading = ExampleReading.READING;
        var citation = citations.of(reading.item(), here.language());
        var page = new ReadingPage(reading, CitationStyle.APA, citation, List.of(), List.of(), List.of());
        return Map.of("facts", page.facts(here));
    }
}
