package org.coproduction.cases.writing;

import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CslItem;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class WrittenSourceExample implements Example {
    @Override
    public String template() {
        return "cases/writtenSource";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        CslItem item = new CslItem("", Map.of("type", "book", "title", "A reading", "DOI", "10.5555/example"));
        return Map.of(
                "page", new WrittenSource(item, List.of(new ReadingHit("example", "Example, Ada (2020): A reading"))));
    }
}
