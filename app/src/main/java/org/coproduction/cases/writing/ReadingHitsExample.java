package org.coproduction.cases.writing;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class ReadingHitsExample implements Example {
    @Override
    public String template() {
        return "cases/readingHits";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", List.of(new ReadingHit("example", "Example, Ada (2020): A reading")));
    }
}
