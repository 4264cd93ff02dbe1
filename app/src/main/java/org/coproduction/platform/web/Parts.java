package org.coproduction.platform.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A part of a page that another feature's template shows without knowing it. */
@Component
public class Parts {
    private final TemplateEngine engine;

    Parts(TemplateEngine engine) {
        this.engine = engine;
    }

    /** @param template as a controller names it, {@code cases/onQuestion}; it takes {@code here} and {@code page} */
    public Content of(String template, Here here, Object page) {
        return of(template, here, Map.of("page", page));
    }

    /** @param arguments what the template takes beside {@code here}; what it does not take is left out */
    public Content of(String template, Here here, Map<String, Object> arguments) {
        Map<String, Object> parameters = new HashMap<>(arguments);
        parameters.put("here", here);
        return output -> engine.render(template + ".jte", parameters, output);
    }
}
