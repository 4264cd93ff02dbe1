package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Examples;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows each component once, for those who build pages. */
@Controller
@Allowed(EVERYONE)
class ComponentsController {
    private final List<Examples> features;

    ComponentsController(List<Examples> features) {
        this.features = features;
    }

    @GetMapping("/styles")
    String index(Here here, Model model) {
        model.addAttribute(
                "page",
                new ComponentsPage(features.stream()
                        .flatMap(feature -> feature.examples(here).stream())
                        .toList()));
        return "site/components";
    }
}
