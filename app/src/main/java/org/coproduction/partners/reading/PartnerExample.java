package org.coproduction.partners.reading;

import java.time.Instant;
import java.util.Map;
import org.coproduction.partners.Partner;
import org.coproduction.partners.PartnerKind;
import org.coproduction.partners.PartnerText;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.texts.BothLanguages;
import org.springframework.stereotype.Component;

@Component
class PartnerExample implements Example {
    @Override
    public String template() {
        return "partners/partner";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        BothLanguages text = new BothLanguages("An *example*.", "Un *exemple*.");
        return Map.of(
                "partner",
                new Partner(
                        1,
                        Instant.EPOCH,
                        new PartnerText(
                                PartnerKind.NETWORK,
                                new BothLanguages("Example network", "Réseau d’exemple"),
                                text,
                                text,
                                "https://example.org/")));
    }
}
