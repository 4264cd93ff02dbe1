package org.coproduction.cases.needs;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class NeedExample implements Example {
    @Override
    public String template() {
        return "cases/need";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Bilingual.Text label = new Bilingual.Text(here.country("NL"), here.language(), false);
        return Map.of(
                "caption", here.say("needs.lone"), "needs", List.of(new NeedsPage.Need(label, 1, "/cases?country=NL")));
    }
}
