package org.coproduction.cases.evidence;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(EVERYONE)
class PlacesController {
    private final CaseSearch search;
    private final Countries countries;
    private final PlaceMap map;

    PlacesController(CaseSearch search, Countries countries, PlaceMap map) {
        this.search = search;
        this.countries = countries;
        this.map = map;
    }

    @GetMapping("/places")
    String index(@RequestParam(defaultValue = "") String zoom, Here here, Model model) {
        model.addAttribute("page", search.read(reading -> page(reading, Frame.asked(zoom), here)));
        return "cases/places";
    }

    private PlacesPage page(Reading reading, Frame frame, Here here) {
        int cases = reading.count(CaseQuery.ALL.selection());
        List<PlacesPage.Country> withCases = countries.withCases(reading, here);
        return new PlacesPage(
                cases,
                countries.byRegion(withCases),
                map.ofTheWorld(reading, frame, here.say("places.map", cases, withCases.size()), here));
    }
}
