package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.Comparator;
import java.util.List;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows each component once, for those who build pages. */
@Controller
@Allowed(EVERYONE)
class ComponentsController {
    private final List<Example> examples;
    private final Parts parts;

    ComponentsController(List<Example> examples, Parts parts) {
        this.examples = examples.stream()
                .sorted(Comparator.comparing(Example::template))
                .toList();
        this.parts = parts;
    }

    @GetMapping("/styles")
    String index(Here here, Model model) {
        model.addAttribute(
                "page",
                new ComponentsPage(
                        examples.stream().map(example -> shown(example, here)).toList()));
        return "site/components";
    }

    private ComponentsPage.Component shown(Example example, Here here) {
        return new ComponentsPage.Component(
                example.template(), parts.of(example.template(), here, example.arguments(here)));
    }
}
