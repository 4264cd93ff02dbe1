package org.coproduction.cases.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.ReadyPages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed(EVERYONE)
class CasesController {
    private static final String PAGE = "cases/index";

    private final CaseSearch search;
    private final CaseLists lists;
    private final ReadyPages ready;
    private final CasesFeed feed;

    CasesController(CaseSearch search, CaseLists lists, ReadyPages ready, CasesFeed feed) {
        this.search = search;
        this.lists = lists;
        this.ready = ready;
        this.feed = feed;
    }

    @GetMapping("/cases")
    ModelAndView index(
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String zoom,
            Here here) {
        CaseQuery query = search.checked(CaseQuery.of(address));
        View seen = View.of(view);
        PageNumber at = PageNumber.of(page);
        Frame frame = Frame.asked(zoom);
        return search.read(reading -> popular(query, seen, here)
                ? ready.of(reading, PAGE, here, () -> lists.of(reading, query, seen, at, frame, here))
                : new ModelAndView(PAGE, "page", lists.of(reading, query, seen, at, frame, here)));
    }

    @GetMapping(path = "/cases.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(@RequestParam MultiValueMap<String, String> address, Here here) {
        return Atom.of(feed.of(search.checked(CaseQuery.of(address)), here), here);
    }

    private boolean popular(CaseQuery query, View view, Here here) {
        return query.isPlain() && !search.building() && here.pathAndQuery().equals(CaseList.address(query, view, 1));
    }
}
