package org.coproduction.texts.edit;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.texts.TextId;
import org.springframework.stereotype.Component;

@Component
class EditLinkExample implements Example {
    @Override
    public String template() {
        return "texts/editLink";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("id", new TextId("theme", "1"));
    }
}
