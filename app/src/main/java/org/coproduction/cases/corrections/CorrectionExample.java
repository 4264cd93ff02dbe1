package org.coproduction.cases.corrections;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class CorrectionExample implements Example {
    @Override
    public String template() {
        return "corrections/correction";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        Correction declined = new Correction(
                new UUID(0, 0),
                new CaseSlug("burgernet-netherlands"),
                "Burgernet",
                1,
                "summary",
                here.say("example.help"),
                "https://example.org",
                null,
                "",
                null,
                false,
                here.language(),
                CorrectionState.DECLINED,
                here.say("example.help"),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH);
        return Map.of("sent", SentCorrection.of(declined, here));
    }
}
