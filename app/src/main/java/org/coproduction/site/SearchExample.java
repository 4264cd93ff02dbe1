package org.coproduction.site;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class SearchExample implements Example {
    @Override
    public String template() {
        return "site/search";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("id", "example-search", "words", "example");
    }
}
