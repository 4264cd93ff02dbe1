package org.coproduction.site;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.search.Marks;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class SuggestionsExample implements Example {
    @Override
    public String template() {
        return "site/suggestions";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        var title = new SearchResults.Marked(
                "Example case", null, List.of(new Marks.Piece("Example", true), new Marks.Piece(" case", false)));
        var result = new SearchResults.Result("case", "/cases", title, null);
        return Map.of(
                "page",
                new SearchResults("example", false, List.of(new SearchResults.Group("case", 7, List.of(result)))));
    }
}
