package org.coproduction.texts.edit;

import java.util.Map;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.texts.Prose;
import org.springframework.stereotype.Component;

@Component
class ProseExample implements Example {
    @Override
    public String template() {
        return "texts/prose";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        String text = "**Markdown:** " + here.say("example.help");
        return Map.of("prose", new Prose(Markdown.html(text), here.language(), true));
    }
}
