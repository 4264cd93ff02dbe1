package org.coproduction.cases.naming;

import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class NamedByExample implements Example {
    @Override
    public String template() {
        return "cases/namedBy";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        NamedBy.Row row = new NamedBy.Row("/cases", here.text(Bilingual.english("Example")));
        return Map.of(
                "page", new NamedBy("Example", "/cases", List.of(new NamedBy.Group(CaseSearch.KIND, 2, List.of(row)))));
    }
}
