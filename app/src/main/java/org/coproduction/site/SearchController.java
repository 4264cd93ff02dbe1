package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(EVERYONE)
class SearchController {
    private static final int OF_A_KIND = 8;

    private final SiteSearch search;

    SearchController(SiteSearch search) {
        this.search = search;
    }

    @GetMapping("/search")
    String index(@RequestParam(defaultValue = "") String q, Here here, Model model) {
        SearchResults results = search.find(q, false, OF_A_KIND, here);
        model.addAttribute("page", new SearchPage(results, search.building()));
        return "site/searchPage";
    }
}
