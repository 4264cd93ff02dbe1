package org.coproduction.cases.record;

import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class AttachmentsExample implements Example {
    @Override
    public String template() {
        return "cases/attachments";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "at",
                "/files/",
                "attachments",
                List.of(new CaseText.Attachment(
                        "0".repeat(64) + ".pdf", here.say("example.label"), "CC-BY-4.0", here.say("example.label"))));
    }
}
