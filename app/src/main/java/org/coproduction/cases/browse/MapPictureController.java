package org.coproduction.cases.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.cases.CasePlaces;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.map.MapPictures;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the cases of a query are, as a drawing to take away. */
@Controller
@Allowed(EVERYONE)
class MapPictureController {
    private final CaseSearch search;
    private final CaseMap maps;
    private final MapPictures pictures;

    MapPictureController(CaseSearch search, CaseMap maps, MapPictures pictures) {
        this.search = search;
        this.maps = maps;
        this.pictures = pictures;
    }

    @GetMapping({"/cases/map.svg", "/cases/map.png"})
    @Costs(Costs.PICTURE)
    ResponseEntity<byte[]> show(
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "") String zoom,
            Here here) {
        CaseQuery query = search.checked(CaseQuery.of(address));
        Frame frame = Frame.asked(zoom);
        WorldMap map = search.read(reading -> maps.of(reading, query, frame, here));
        String page = CasePlaces.zoomed(CaseList.address(query, View.MAP, 1), frame);
        return pictures.of(map, here.say("cases.map.picture"), page, here);
    }
}
