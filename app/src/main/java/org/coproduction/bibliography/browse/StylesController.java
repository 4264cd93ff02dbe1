package org.coproduction.bibliography.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.search.SearchWords;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(EVERYONE)
class StylesController {
    private final StyleCatalogue catalogue;

    StylesController(StyleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/citation-styles")
    String index(@RequestParam(defaultValue = "") String q, Model model) {
        if (q.length() > SearchWords.LONGEST)
            throw Refusal.badRequest("readings.refused.words", SearchWords.LONGEST, SearchWords.MOST);
        model.addAttribute("page", StylesPage.of(q.strip(), catalogue));
        return "bibliography/styles";
    }
}
