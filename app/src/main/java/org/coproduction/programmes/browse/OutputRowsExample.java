package org.coproduction.programmes.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.programmes.OutputsShown;
import org.springframework.stereotype.Component;

@Component
class OutputRowsExample implements Example {
    @Override
    public String template() {
        return "programmes/outputRows";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        String title = here.say("example.help");
        return Map.of(
                "rows",
                List.of(
                        new OutputsShown.Row(2, "https://example.org/rain", new Bilingual(title, title), true),
                        new OutputsShown.Row(
                                1, "/cases/burgernet-netherlands", Bilingual.english("Burgernet"), false)));
    }
}
