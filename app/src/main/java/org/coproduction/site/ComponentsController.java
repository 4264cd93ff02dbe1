package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.Comparator;
import java.util.List;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
    String index(Model model) {
        model.addAttribute("page", new ComponentsPage("", rooms(), List.of()));
        return "site/components";
    }

    /** @param room the folder that templates lie in */
    @GetMapping("/styles/{room}")
    String room(@PathVariable String room, Here here, Model model) {
        List<ComponentsPage.Component> shown = examples.stream()
                .filter(example -> example.room().equals(room))
                .map(example -> shown(example, here))
                .toList();
        if (shown.isEmpty()) throw Refusal.notFound("styles.refused.room");
        model.addAttribute("page", new ComponentsPage(room, rooms(), shown));
        return "site/components";
    }

    private List<String> rooms() {
        return examples.stream().map(Example::room).distinct().toList();
    }

    private ComponentsPage.Component shown(Example example, Here here) {
        return new ComponentsPage.Component(
                example.template(), parts.of(example.template(), here, example.arguments(here)));
    }
}
