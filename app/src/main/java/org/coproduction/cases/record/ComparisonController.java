package org.coproduction.cases.record;

import java.util.List;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(Allowed.Who.EVERYONE)
class ComparisonController {
    private final Comparison comparison;

    ComparisonController(Comparison comparison) {
        this.comparison = comparison;
    }

    @GetMapping("/cases/compare")
    String show(@RequestParam(defaultValue = "") List<String> slug, Here here, Model model) {
        List<String> asked = slug.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (asked.size() > Comparison.MOST) throw Refusal.badRequest("case.refused.too-many", Comparison.MOST);
        for (String one : asked) if (one.length() > 200) throw Refusal.badRequest("case.refused.slug");
        model.addAttribute("page", comparison.of(asked, here));
        return "cases/compare";
    }
}
