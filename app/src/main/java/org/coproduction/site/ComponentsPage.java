package org.coproduction.site;

import java.util.List;
import org.coproduction.platform.web.Examples;

/** The colours by the name of their token, and every component once. */
public record ComponentsPage(List<Examples.Example> examples) {
    public List<String> colours() {
        return List.of(
                "citizen",
                "professional",
                "together",
                "positive",
                "mixed",
                "negative",
                "none",
                "ink",
                "ink-soft",
                "line-strong");
    }
}
