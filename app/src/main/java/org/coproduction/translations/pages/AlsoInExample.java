package org.coproduction.translations.pages;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.translations.AlsoIn;
import org.coproduction.translations.OriginalId;
import org.springframework.stereotype.Component;

@Component
class AlsoInExample implements Example {
    @Override
    public String template() {
        return "translations/alsoIn";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("page", AlsoIn.of(new OriginalId("case", "example"), List.of("ar", "es", "fr")));
    }
}
