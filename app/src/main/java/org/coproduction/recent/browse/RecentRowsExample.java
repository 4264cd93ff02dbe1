package org.coproduction.recent.browse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Novelty;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class RecentRowsExample implements Example {
    @Override
    public String template() {
        return "recent/rows";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "novelties",
                List.of(new Novelty(
                        "debates", Bilingual.english(here.say("example.help")), "/discussion", Instant.EPOCH)),
                "kinds",
                true);
    }
}
