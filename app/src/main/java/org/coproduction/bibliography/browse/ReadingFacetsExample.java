package org.coproduction.bibliography.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class ReadingFacetsExample implements Example {
    @Override
    public String template() {
        return "bibliography/facets";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        var types = List.of(value("article-journal", 25, true, here), value("book", 8, false, here));
        var query = new ReadingQuery("", Map.of(), 1995, null, null, CitationStyle.APA);
        return Map.of("facets", List.of(new ReadingsPage.Facet("type", types, true)), "query", query);
    }

    private static ReadingsPage.Value value(String type, int count, boolean chosen, Here here) {
        return new ReadingsPage.Value(here.say("readings.type." + type), null, count, chosen, "/readings?type=" + type);
    }
}
