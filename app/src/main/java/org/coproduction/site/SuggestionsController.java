package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What may be meant, while somebody types: a part of a page, put below the field by a script. */
@Controller
@Allowed(EVERYONE)
class SuggestionsController {
    private static final int OF_A_KIND = 3;

    private final SiteSearch search;

    SuggestionsController(SiteSearch search) {
        this.search = search;
    }

    @GetMapping("/search/suggest")
    String index(@RequestParam(defaultValue = "") String q, Here here, Model model) {
        model.addAttribute("page", search.find(q, true, OF_A_KIND, here));
        return "site/suggestions";
    }
}
