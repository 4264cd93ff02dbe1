package org.coproduction.programmes.browse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeSlug;
import org.coproduction.programmes.State;
import org.springframework.stereotype.Component;

@Component
class ProgrammesExample implements Example {
    @Override
    public String template() {
        return "programmes/on";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Programme programme = new Programme(
                1,
                new ProgrammeSlug("rain"),
                here.say("example.help"),
                "",
                here.language(),
                State.OPEN,
                1,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                3,
                List.of("NL", "PT"),
                false);
        return Map.of(
                "programmes",
                List.of(programme),
                "begin",
                "/programmes/new?question=trust-both-ways",
                "all",
                "/programmes");
    }
}
