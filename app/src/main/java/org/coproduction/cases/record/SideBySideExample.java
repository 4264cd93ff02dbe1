package org.coproduction.cases.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class SideBySideExample implements Example {
    private final Comparison comparison;

    SideBySideExample(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String template() {
        return "cases/sideBySide";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        CaseText text = ExampleCase.text();
        CaseText other = ExampleCase.other();
        Map<CaseSlug, CaseText> both = new TreeMap<>(Comparator.comparing(CaseSlug::value));
        both.put(new CaseSlug(text.slug()), text);
        both.put(new CaseSlug(other.slug()), other);
        return Map.of("page", comparison.of(both, List.of(), here));
    }
}
