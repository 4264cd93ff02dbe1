package org.coproduction.cases.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(EVERYONE)
class CasesController {
    private final CaseSearch search;
    private final CaseLists lists;

    CasesController(CaseSearch search, CaseLists lists) {
        this.search = search;
        this.lists = lists;
    }

    @GetMapping("/cases")
    String index(
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String page,
            Here here,
            Model model) {
        CaseQuery query = search.checked(CaseQuery.of(address));
        model.addAttribute("page", lists.of(query, View.of(view), PageNumber.of(page), here));
        return "cases/index";
    }
}
